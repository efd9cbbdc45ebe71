package com.invoicecourier.local;

import static com.invoicecourier.local.Contractor.DANA;
import static com.invoicecourier.local.Contractor.states;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.invoicecourier.local.aws.AwsClients;
import com.invoicecourier.local.mail.SesFault;
import com.invoicecourier.local.template.Queue;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator types, against a running product. */
class OperateTest {
  private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  @Test
  void redriveBringsBackAFailedMailAndDeadLetters() throws Exception {
    LocalRun run = ProductRun.get();
    Contractor jane = Contractor.of(run);
    run.ses().failNext(SesFault.MESSAGE_REJECTED);
    String id = jane.send("A mail that was rejected by mistake", List.of(DANA), List.of());
    jane.awaitThread(id, found -> states(found).contains("FAILED"));
    letter(run, "reply", "{\"no\":\"notice\"}");

    JsonNode answer = operate("redrive", Map.of("SINCE", begun.toString()));

    assertThat(answer.path("recipients").asInt()).isEqualTo(1);
    assertThat(answer.path("failed").asInt()).isZero();
    assertThat(answer.path("letters").asInt()).isPositive();
    assertThat(answer.path("complete").asBoolean()).isTrue();
    jane.awaitThread(id, found -> states(found).contains("DELIVERED"));
    assertThat(ReceivedMail.await(run.endpoints(), DANA, "A mail that was rejected by mistake"))
        .isNotNull();
    assertThat(operate("redrive", Map.of("SINCE", begun.toString())).path("recipients").asInt())
        .isZero();
  }

  @Test
  void redriveEndsWithAnErrorWhereSomeCouldNotBeBroughtBack(@TempDir Path state) throws Exception {
    String answer = "{\"recipients\":3,\"failed\":2,\"letters\":0,\"complete\":true}";
    HttpServer upkeep = answering(answer);
    try {
      Files.writeString(
          state.resolve("endpoints.json"),
          "{\"lambda\": \"http://localhost:" + upkeep.getAddress().getPort() + "\"}");

      Process redrive = started("redrive", Map.of("STATE", state.toString()));

      assertThat(new String(redrive.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains(answer, "could not be brought back");
      assertThat(redrive.waitFor()).isEqualTo(1);
    } finally {
      upkeep.stop(0);
    }
  }

  @Test
  void republishPutsEventsOnTheBusAgainUnderTheirIds() throws Exception {
    LocalRun run = ProductRun.get();
    String id = Contractor.of(run).send("A mail to tell of twice", List.of(DANA), List.of());
    SmallRun.await(() -> told(run, id), told -> told.containsKey("EmailDelivered"));

    JsonNode answer = operate("republish", Map.of("SINCE", begun.toString()));

    assertThat(answer.path("published").asInt()).isGreaterThanOrEqualTo(3);
    Map<String, List<JsonNode>> told =
        SmallRun.await(
            () -> told(run, id),
            all -> all.values().stream().allMatch(events -> events.size() == 2));
    assertThat(told).containsKeys("CommunicationCreated", "EmailSent", "EmailDelivered");
    assertThat(told.values())
        .allSatisfy(events -> assertThat(events.getFirst()).isEqualTo(events.getLast()));
  }

  @Test
  void republishAsksSinceWhen() throws Exception {
    assertThat(started("republish", Map.of()).waitFor()).isEqualTo(1);
    assertThat(started("republish", Map.of("SINCE", "yesterday")).waitFor()).isEqualTo(1);
  }

  @Test
  void theSameIsAskedOfAStageByTheAwsCommandLine() throws Exception {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(":", -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "aws"))),
        "no AWS command line here");
    LocalRun run = ProductRun.get();

    JsonNode answer =
        operate(
            "redrive",
            Map.of(
                "SINCE",
                begun.toString(),
                "STAGE",
                "dev",
                "AWS_ENDPOINT_URL_LAMBDA",
                run.endpoints().lambda(),
                "AWS_ACCESS_KEY_ID",
                AwsClients.KEY_ID,
                "AWS_SECRET_ACCESS_KEY",
                AwsClients.SECRET,
                "AWS_DEFAULT_REGION",
                AwsClients.REGION));

    assertThat(answer.path("complete").asBoolean()).isTrue();
  }

  @Test
  void upkeepTellsThatTheAccountMaySendLessThanTheWorkersDo() throws Exception {
    LocalRun run = ProductRun.get();
    run.ses().allowRate(4);

    run.runSchedule("UpkeepFunction");

    assertThat(RunLog.lines(run, "UpkeepFunction"))
        .anyMatch(line -> line.contains("\"SendRateMissing\":6"));
    run.ses().allowRate(14);
  }

  private static void letter(LocalRun run, String of, String body) {
    Queue letters =
        run.deployment().queues().stream()
            .filter(queue -> queue.name().equals("invoice-courier-dev-" + of + "-dead-letters"))
            .findFirst()
            .orElseThrow();
    run.aws().sqs().sendMessage(send -> send.queueUrl(letters.url()).messageBody(body));
  }

  private static HttpServer answering(String answer) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext(
        "/",
        call -> {
          call.getRequestBody().readAllBytes();
          call.sendResponseHeaders(200, answer.length());
          call.getResponseBody().write(answer.getBytes(StandardCharsets.UTF_8));
          call.close();
        });
    server.start();
    return server;
  }

  /** Events of a communication by type. */
  private static Map<String, List<JsonNode>> told(LocalRun run, String communication)
      throws IOException {
    return Files.readAllLines(run.endpoints().events()).stream()
        .filter(line -> line.contains("\"source\":\"invoice-courier\""))
        .filter(line -> line.contains(communication))
        .map(OperateTest::json)
        .map(event -> event.path("detail"))
        .collect(groupingBy(detail -> detail.path("eventType").asText()));
  }

  private JsonNode operate(String order, Map<String, String> settings) throws Exception {
    Process process = started(order, settings);
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(answer).isZero();
    return json(answer.lines().reduce("{}", (_, last) -> last));
  }

  private static Process started(String order, Map<String, String> settings) throws Exception {
    ProcessBuilder command = new ProcessBuilder(".ci/operate", order);
    command.directory(Setup.repository().toFile()).redirectErrorStream(true);
    command.environment().remove("STAGE");
    command.environment().put("STATE", ProductRun.get().folder().toString());
    command.environment().putAll(settings);
    return command.start();
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
