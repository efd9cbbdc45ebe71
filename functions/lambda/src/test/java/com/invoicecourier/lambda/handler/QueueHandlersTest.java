package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.invoicecourier.Riverside;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import com.invoicecourier.lambda.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueHandlersTest {
  private static final RecipientId FIRST = new RecipientId(Riverside.THREAD, Riverside.SENT, "01");

  private final List<RecipientId> named = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();

  @Test
  void asksToSendEachRecipientOfTheBatch() {
    SQSBatchResponse answer =
        new SendEmailHandler(named::add).handleRequest(Samples.sqs("send-email"), null);

    assertThat(answer.getBatchItemFailures()).isEmpty();
    assertThat(named)
        .containsExactly(FIRST, new RecipientId(Riverside.THREAD, Riverside.SENT, "02"));
  }

  @Test
  void givesBackTheMessageThatFailedAlone() {
    SQSEvent event = Samples.sqs("send-email");

    SQSBatchResponse answer =
        new SendEmailHandler(
                id -> {
                  if (id.equals(FIRST)) {
                    throw new IllegalStateException("busy");
                  }
                  named.add(id);
                })
            .handleRequest(event, null);

    assertThat(answer.getBatchItemFailures())
        .extracting(SQSBatchResponse.BatchItemFailure::getItemIdentifier)
        .containsExactly(event.getRecords().getFirst().getMessageId());
    assertThat(named).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"sent, SENT", "delivered, DELIVERED", "bounced, BOUNCED"})
  void reportsWhatTheMailServiceTells(String sample, RecipientState state) {
    SQSBatchResponse answer =
        new TrackDeliveryHandler(this::track)
            .handleRequest(Samples.sqs("track-delivery." + sample), null);

    assertThat(answer.getBatchItemFailures()).isEmpty();
    assertThat(named).containsExactly(FIRST);
    assertThat(reports).extracting(Report::state).containsExactly(state);
  }

  @Test
  void looksAfterLateWorkWhateverTheScheduleSends() {
    @SuppressWarnings("unchecked")
    Map<String, Object> event = Samples.read("upkeep", Map.class);

    assertThat(new UpkeepHandler(() -> 3).handleRequest(event, null))
        .isEqualTo(Map.of("lookedAfter", 3));
  }

  private void track(RecipientId id, Report report) {
    named.add(id);
    reports.add(report);
  }
}
