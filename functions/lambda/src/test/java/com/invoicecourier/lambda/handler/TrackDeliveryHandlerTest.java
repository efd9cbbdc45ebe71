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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackDeliveryHandlerTest {
  private final List<RecipientId> missed = new ArrayList<>();
  private final Map<RecipientId, Report> reports = new HashMap<>();
  private final TrackDeliveryHandler handler = new TrackDeliveryHandler(reports::put, missed::add);

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
  void saysWhoseReportIsMissingBeforeItIsADeadLetter() {
    SQSEvent event = Samples.sqs("track-delivery.bounced");
    SQSEvent.SQSMessage message = event.getRecords().getFirst();
    message.setBody(
        message
            .getBody()
            .replace("\"bounceType\"", "\"unheardOf\"")
            .replace("\"timestamp\"", "\"when\""));

    message.getAttributes().put("ApproximateReceiveCount", "4");
    assertThat(handler.handleRequest(event, null).getBatchItemFailures()).hasSize(1);
    assertThat(missed).isEmpty();

    message.getAttributes().put("ApproximateReceiveCount", "5");
    assertThat(handler.handleRequest(event, null).getBatchItemFailures()).hasSize(1);
    assertThat(missed).containsExactly(new RecipientId(Riverside.THREAD, Riverside.SENT, "01"));
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
