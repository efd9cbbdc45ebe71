package com.invoicecourier.local;

import static com.invoicecourier.local.Contractor.DANA;
import static com.invoicecourier.local.Contractor.states;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What Upkeep finds by the sparse index; a long time to undo stands for a message that got lost.
 */
class LateMailTest {
  private static LocalRun run;

  @BeforeAll
  static void start(@TempDir(cleanup = CleanupMode.NEVER) Path folder) {
    ProductRuns.close();
    run = LocalRun.start(folder, Map.of("UndoSeconds", "900"));
  }

  @AfterAll
  static void stop() {
    run.close();
  }

  @Test
  void queuesALostMailAnewAndGivesUpOnAHandOverThatNeverEnded() throws Exception {
    Contractor jane = Contractor.of(run);
    String lost = jane.send("A message that got lost", List.of(DANA), List.of());
    String stuck = jane.send("A hand-over that never ended", List.of(DANA), List.of());
    makeLate(jane.thread(lost), "QUEUED");
    makeLate(jane.thread(stuck), "SENDING");
    putWhatCannotBeRead();

    run.runSchedule("UpkeepFunction");
    run.runSchedule("UpkeepFunction");

    JsonNode sent = jane.awaitThread(lost, found -> states(found).contains("DELIVERED"));
    assertThat(states(sent)).containsExactly("DELIVERED");
    assertThat(states(jane.thread(stuck))).containsExactly("UNCONFIRMED");
    assertThat(MailClient.inbox(run.endpoints(), DANA)).hasSize(1);
  }

  @Test
  void takesAMailBackInTime() throws Exception {
    Contractor jane = Contractor.of(run);
    String id = jane.send("A message to take back", List.of(DANA), List.of());
    String email = jane.thread(id).path("emails").path(0).path("id").asText();

    JsonNode answer =
        jane.api()
            .post(
                "/communications/" + id + "/emails/" + email + "/cancel",
                new ObjectMapper().createObjectNode());

    assertThat(answer.at("/recipients/0/inTime").asBoolean()).isTrue();
    assertThat(states(jane.thread(id))).containsExactly("CANCELLED");
  }

  /** It must not keep the others from being looked after. */
  private void putWhatCannotBeRead() {
    for (int shard = 0; shard < 4; shard++) {
      Map<String, AttributeValue> item =
          Map.of(
              "PK", text("COMMUNICATION#01KN5AYQ7D4W8G2KXM6T9BZ1EP"),
              "SK", text("EMAIL#01KN5AYQ7D4W8G2KXM6T9BZ1EQ#RECIPIENT#0" + shard),
              "type", text("RECIPIENT"),
              "shard", text("DUE#" + shard),
              "dueAt", text("2025-01-01T00:00:00.000Z"));
      run.aws().dynamo().putItem(put -> put.tableName(run.endpoints().table()).item(item));
    }
  }

  /** As if it had been written long ago, in this state. */
  private void makeLate(JsonNode thread, String state) {
    String communication = thread.path("id").asText();
    String email = thread.path("emails").path(0).path("id").asText();
    run.aws()
        .dynamo()
        .updateItem(
            update ->
                update
                    .tableName(run.endpoints().table())
                    .key(
                        Map.of(
                            "PK", text("COMMUNICATION#" + communication),
                            "SK", text("EMAIL#" + email + "#RECIPIENT#01")))
                    .updateExpression("SET dueAt = :late, #state = :state")
                    .expressionAttributeNames(Map.of("#state", "state"))
                    .expressionAttributeValues(
                        Map.of(":late", text("2026-01-01T00:00:00.000Z"), ":state", text(state))));
  }

  private static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }
}
