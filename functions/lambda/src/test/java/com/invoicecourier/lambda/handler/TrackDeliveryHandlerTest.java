package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.invoicecourier.Riverside;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import com.invoicecourier.lambda.Samples;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackDeliveryHandlerTest {
  private final Map<RecipientId, Report> reports = new HashMap<>();
  private final TrackDeliveryHandler handler = new TrackDeliveryHandler(reports::put);

  @ParameterizedTest
  @CsvSource({"sent, SENT", "delivered, DELIVERED", "bounced, BOUNCED"})
  void reportsWhatTheMailServiceTells(String sample, RecipientState state) {
    SQSBatchResponse answer = handler.handleRequest(Samples.sqs("track-delivery." + sample), null);

    assertThat(answer.getBatchItemFailures()).isEmpty();
    assertThat(reports)
        .hasEntrySatisfying(
            new RecipientId(Riverside.THREAD, Riverside.SENT, "01"),
            report -> assertThat(report.state()).isEqualTo(state));
  }

  @Test
  void takesAnEventThatMovesNothingOffTheQueue() {
    SQSEvent event = Samples.sqs("track-delivery.sent");
    SQSEvent.SQSMessage message = event.getRecords().getFirst();
    message.setBody(message.getBody().replace("\"Send\"", "\"Click\""));

    assertThat(handler.handleRequest(event, null).getBatchItemFailures()).isEmpty();
    assertThat(reports).isEmpty();
  }
}
