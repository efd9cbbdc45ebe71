package com.invoicecourier.local;

import static com.invoicecourier.local.Contractor.DANA;
import static com.invoicecourier.local.Contractor.INVOICE;
import static com.invoicecourier.local.Contractor.inbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.demo.Upload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What logs and events tell of a conversation: what happened to which ids, in every function, and
 * no secret of it. Every text that a person wrote in it holds the one word.
 */
class ToldTest {
  private static final String SECRET = "Zanzibar";
  private static final String STRANGER = "zanzibar@stranger.example";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TOKENS = new ArrayList<>();

  private static String communication = "";

  @BeforeAll
  static void holdAConversation() throws Exception {
    LocalRun run = ProductRun.get();
    Contractor jane = Contractor.of(run);
    String subject = SECRET + " invoice";
    ObjectNode request = Contractor.request(subject, List.of(DANA), List.of(STRANGER));
    request.put("message", "Please pay the " + SECRET + ".");
    String file = upload(jane);
    request.putArray("attachments").addObject().put("upload", file);
    communication = jane.api().post(INVOICE + "/communications", request).path("id").asText();
    ReceivedMail received = ReceivedMail.await(run.endpoints(), DANA, subject);
    TOKENS.add(received.from());
    answer(run, received, DANA, received.from());
    answer(run, received, "", received.from());
    String unknown = "reply+" + "z".repeat(26) + "@mail.invoicecourier.example";
    TOKENS.add(unknown);
    answer(run, received, DANA, unknown);
    JsonNode thread =
        jane.awaitThread(communication, found -> Contractor.inbound(found).size() == 2);
    decide(jane, thread);
    refuse(run, jane, received.from());
    SmallRun.await(ToldTest::types, types -> types.contains("DecisionRecorded"));
  }

  @Test
  void everyPublishedEventIsOfItsSchema() throws Exception {
    List<JsonNode> events = events();

    assertThat(types())
        .contains("InvoiceImported", "CommunicationCreated", "EmailSent", "EmailDelivered")
        .contains("ReplyFiled", "ReplyHeld", "DecisionRecorded");
    assertThat(events)
        .allSatisfy(
            event ->
                assertThat(
                        EventSchema.of(event.path("detail-type").asText())
                            .faults(event.path("detail")))
                    .as(event.toString())
                    .isEmpty());
  }

  @Test
  void noLineOfAnyLogHoldsASecret() throws Exception {
    List<String> lines = log();

    assertThat(lines).hasSizeGreaterThan(20);
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line).doesNotContainIgnoringCase(SECRET);
              TOKENS.forEach(token -> assertThat(line).doesNotContain(token.substring(6, 32)));
            });
  }

  /**
   * What is no JSON is not ours: the local runtime tells of handlers that were broken on purpose.
   */
  @Test
  void everyLineOfOursNamesItsFunctionAndCallAndNobody() throws Exception {
    assertThat(log().stream().filter(line -> line.startsWith("{")))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            line -> {
              assertThat(line).doesNotContain("@");
              JsonNode json = JSON.readTree(line);
              assertThat(json.path("function").asText()).endsWith("Function");
              assertThat(json.path("request").asText()).isNotEmpty().isNotEqualTo("none");
              assertThat(json.path("correlation").asText()).isNotEmpty();
            });
  }

  @Test
  void oneIdJoinsTheRequestTheHandOverTheReportAndTheReply() throws Exception {
    List<JsonNode> joined = new ArrayList<>();
    for (String line : log().stream().filter(one -> one.startsWith("{")).toList()) {
      JsonNode json = JSON.readTree(line);
      if (json.path("correlation").asText().equals(communication)) {
        joined.add(json);
      }
    }

    assertThat(joined.stream().map(line -> line.path("function").asText()).distinct())
        .contains("SubmitEmailFunction", "SendEmailFunction", "TrackDeliveryFunction")
        .contains("ReceiveReplyFunction", "DecideFunction", "ReadEmailsFunction");
    assertThat(joined.stream().map(line -> line.path("event").asText()).distinct())
        .contains("CommunicationCreated", "HandedOver", "EmailDelivered", "ReplyReceived");
    assertThat(sesTags()).contains(communication);
  }

  @Test
  void whatIsWatchedIsCounted() throws Exception {
    assertThat(log().stream().filter(line -> line.contains("\"_aws\"")))
        .anyMatch(line -> line.matches(".*\"outcome\":\"accepted\".*\"Sends\":1,.*"))
        .anyMatch(line -> line.contains("\"state\":\"DELIVERED\",\"States\":1"))
        .anyMatch(line -> line.contains("\"outcome\":\"held\""))
        .anyMatch(line -> line.contains("\"outcome\":\"unmatched\""))
        .anyMatch(line -> line.contains("\"QueueAge\":"))
        .anyMatch(line -> line.contains("\"ColdStarts\":1"))
        .anyMatch(line -> line.contains("\"Failures\":1"))
        .allMatch(line -> line.contains("\"Namespace\":\"InvoiceCourier/dev\""));
  }

  private static String upload(Contractor jane) throws Exception {
    byte[] file = ("%PDF-1.4 " + SECRET).getBytes(StandardCharsets.UTF_8);
    return new Upload(jane.api(), "riverside-school").put(SECRET + ".pdf", "application/pdf", file);
  }

  private static void answer(LocalRun run, ReceivedMail received, String login, String to)
      throws Exception {
    String mail =
        """
        From: Dana Whitfield <%s>
        To: %s
        Subject: Re: %s
        Message-ID: <zanzibar-%d@riverside-usd.example>
        References: %s
        Content-Type: text/plain; charset=utf-8

        Rejected: the %s is not there.
        """
            .formatted(
                DANA,
                to,
                received.message().getSubject(),
                TOKENS.size() * 10 + login.length(),
                received.header("References"),
                SECRET);
    MailClient.send(run.endpoints(), login, List.of(to), mail);
  }

  private static void decide(Contractor jane, JsonNode thread) throws Exception {
    for (JsonNode email : inbound(thread)) {
      String path = "/communications/" + communication + "/emails/" + email.path("id").asText();
      if (email.path("status").asText().equals("filed")) {
        jane.api()
            .post(
                path + "/decision",
                JSON.createObjectNode().put("decision", "rejected").put("reason", SECRET));
      } else {
        jane.api().post(path + "/discard", JSON.createObjectNode());
      }
    }
  }

  /** What is refused, what is not found, and what fails: errors tell most. */
  private static void refuse(LocalRun run, Contractor jane, String address) throws Exception {
    assertThatThrownBy(
            () ->
                jane.api()
                    .post(
                        INVOICE + "/communications",
                        Contractor.request(
                            SECRET + "\r\nBcc: x", List.of(STRANGER + "@"), List.of())))
        .hasMessageContaining("422");
    assertThatThrownBy(() -> jane.api().get("/communications/" + address.substring(6, 32)))
        .hasMessageContaining("404");
    byte[] broken =
        JSON.writeValueAsBytes(
            JSON.createObjectNode()
                .set(
                    "Records",
                    JSON.createArrayNode()
                        .add(
                            JSON.createObjectNode()
                                .put("messageId", "broken")
                                .put("body", "{" + SECRET + " " + STRANGER)
                                .put("eventSource", "aws:sqs"))));
    for (String function :
        List.of("ReceiveReplyFunction", "SendEmailFunction", "TrackDeliveryFunction")) {
      assertThat(new String(run.invoke(function, broken), StandardCharsets.UTF_8))
          .contains("broken");
    }
  }

  private static List<JsonNode> events() throws Exception {
    List<JsonNode> events = new ArrayList<>();
    for (String line : Files.readAllLines(ProductRun.get().endpoints().events())) {
      JsonNode event = JSON.readTree(line);
      if (event.path("source").asText().equals("invoice-courier")) {
        events.add(event);
      }
    }
    return events;
  }

  private static List<String> types() throws Exception {
    return events().stream().map(event -> event.path("detail-type").asText()).distinct().toList();
  }

  private static List<String> sesTags() throws Exception {
    return Files.readAllLines(ProductRun.get().endpoints().events()).stream()
        .filter(line -> line.contains("\"source\":\"aws.ses\"") && line.contains(communication))
        .map(line -> line.replaceAll(".*\"communication\":\\[\"([^\"]+)\"].*", "$1"))
        .toList();
  }

  private static List<String> log() throws Exception {
    return RunLog.lines(ProductRun.get());
  }
}
