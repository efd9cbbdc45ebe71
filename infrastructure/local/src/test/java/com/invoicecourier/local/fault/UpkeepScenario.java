package com.invoicecourier.local.fault;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sqs.model.Message;

/** Two recipients are late, and Upkeep looks after them. */
final class UpkeepScenario implements Scenario {
  private static final List<String> TO =
      List.of("success+dana@simulator.amazonses.com", "success+omar@simulator.amazonses.com");
  private static final String LONG_AGO = "2026-01-01T00:00:00.000Z";

  private final Laboratory laboratory;
  private final Sender sender;
  private final boolean claimed;

  private UpkeepScenario(Laboratory laboratory, Sender sender, boolean claimed) {
    this.laboratory = laboratory;
    this.sender = sender;
    this.claimed = claimed;
  }

  /** Their messages to the worker got lost. */
  static UpkeepScenario messagesLost(Laboratory laboratory, Sender sender) {
    return new UpkeepScenario(laboratory, sender, false);
  }

  /** Their worker was killed before the hand-over. */
  static UpkeepScenario sendingStale(Laboratory laboratory, Sender sender) {
    return new UpkeepScenario(laboratory, sender, true);
  }

  @Override
  public Trial prepare() throws Exception {
    String communication = sender.submit(sender.request(TO, List.of()));
    laboratory.crank.carry();
    List<Message> messages = laboratory.crank.take(Laboratory.SEND);
    laboratory.crank.delete(Laboratory.SEND, messages);
    for (Map<String, String> item : Truth.recipients(laboratory.run, communication)) {
      makeLate(item, claimed ? "SENDING" : "QUEUED");
    }
    return new Run(communication);
  }

  private void makeLate(Map<String, String> item, String state) {
    laboratory
        .run
        .aws()
        .dynamo()
        .updateItem(
            update ->
                update
                    .tableName(laboratory.run.endpoints().table())
                    .key(
                        Map.of(
                            "PK",
                            text(item.getOrDefault("PK", "")),
                            "SK",
                            text(item.getOrDefault("SK", ""))))
                    .updateExpression("SET dueAt = :late, #state = :state")
                    .expressionAttributeNames(Map.of("#state", "state"))
                    .expressionAttributeValues(
                        Map.of(":late", text(LONG_AGO), ":state", text(state))));
  }

  private static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  private final class Run implements Trial {
    private final String communication;

    Run(String communication) {
      this.communication = communication;
    }

    @Override
    public void invoke() {
      laboratory.upkeep();
    }

    /** The schedule comes again; nothing stays late for the next trial. */
    @Override
    public void afterwards(Invoked invoked) {
      laboratory.upkeep();
    }

    @Override
    public List<String> lies(Truth truth, Invoked invoked) {
      return truth.fates(communication).stream()
          .flatMap(fate -> fate.lies(claimed).stream())
          .toList();
    }
  }
}
