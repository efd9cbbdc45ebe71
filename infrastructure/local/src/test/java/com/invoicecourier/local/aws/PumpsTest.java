package com.invoicecourier.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.local.LocalRun;
import com.invoicecourier.local.SmallRun;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class PumpsTest {

  @Test
  void carryWhatTheFilterMatchesToTheFunction() throws Exception {
    LocalRun run = SmallRun.get();
    String good = "good-" + UUID.randomUUID();
    String other = "other-" + UUID.randomUUID();

    put(run, "REST", other);
    put(run, "WORK", good);

    assertThat(SmallRun.await(SmallRun::collected, lines -> lines.contains(work(good))))
        .contains(work(good))
        .noneMatch(line -> line.contains(other));
  }

  @Test
  void askAgainForTheFailedMessageAloneUntilItIsADeadLetter() throws Exception {
    LocalRun run = SmallRun.get();
    String bad = "bad-" + UUID.randomUUID();
    String good = "good-" + UUID.randomUUID();

    put(run, "WORK", bad);
    put(run, "WORK", good);

    String letters = queue(run, "WorkDeadLetters");
    List<String> dead = SmallRun.await(() -> bodies(run, letters), all -> !all.isEmpty());
    assertThat(dead).contains(work(bad));
    assertThat(SmallRun.collected().stream().filter(work(bad)::equals)).hasSize(2);
    assertThat(SmallRun.collected().stream().filter(work(good)::equals)).hasSize(1);
  }

  @Test
  void putOnTheBusWhatThePipeForIt() throws Exception {
    LocalRun run = SmallRun.get();
    String told = "told-" + UUID.randomUUID();

    put(run, "TELL", told);

    var events = run.folder().resolve("events.jsonl");
    assertThat(
            SmallRun.await(
                () -> Files.exists(events) ? Files.readAllLines(events) : List.<String>of(),
                lines -> lines.stream().anyMatch(line -> line.contains(told))))
        .anyMatch(
            line ->
                line.contains("\"detail-type\":\"Told\"")
                    && line.contains("\"source\":\"small\"")
                    && line.contains("\"bus\":\"small-small\"")
                    && line.contains("\"detail\":{\"what\":\"" + told + "\"}"));
  }

  @Test
  void goOnAfterARestartWithoutReplay() throws Exception {
    LocalRun run = SmallRun.get();
    String before = "before-" + UUID.randomUUID();
    String after = "after-" + UUID.randomUUID();
    put(run, "WORK", before);
    SmallRun.await(SmallRun::collected, lines -> lines.contains(work(before)));

    LocalRun again = SmallRun.restart();
    put(again, "WORK", after);

    assertThat(SmallRun.await(SmallRun::collected, lines -> lines.contains(work(after))))
        .contains(work(after))
        .filteredOn(work(before)::equals)
        .hasSize(1);
  }

  private static String work(String what) {
    return "{\"work\":\"" + what + "\"}";
  }

  private static void put(LocalRun run, String type, String what) {
    Map<String, AttributeValue> item =
        Map.of(
            "PK", AttributeValue.fromS(what),
            "SK", AttributeValue.fromS("x"),
            "type", AttributeValue.fromS(type),
            "kind", AttributeValue.fromS("Told"),
            "what", AttributeValue.fromS(what));
    run.aws().dynamo().putItem(put -> put.tableName(run.endpoints().table()).item(item));
  }

  private static String queue(LocalRun run, String name) {
    return run.endpoints().sqs() + "/000000000000/invoice-courier-Parts-" + name;
  }

  private static List<String> bodies(LocalRun run, String queueUrl) {
    return run
        .aws()
        .sqs()
        .receiveMessage(receive -> receive.queueUrl(queueUrl).visibilityTimeout(0))
        .messages()
        .stream()
        .map(message -> message.body())
        .toList();
  }
}
