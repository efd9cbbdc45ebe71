package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.invoicecourier.Riverside;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.lambda.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendEmailHandlerTest {
  private static final RecipientId FIRST = new RecipientId(Riverside.THREAD, Riverside.SENT, "01");
  private static final RecipientId SECOND = new RecipientId(Riverside.THREAD, Riverside.SENT, "02");

  private final SQSEvent event = Samples.sqs("send-email");
  private final List<RecipientId> sent = new ArrayList<>();

  @Test
  void asksToSendEachRecipientOfTheBatch() {
    SQSBatchResponse answer =
        new SendEmailHandler((id, _) -> sent.add(id)).handleRequest(event, null);

    assertThat(answer.getBatchItemFailures()).isEmpty();
    assertThat(sent).containsExactly(FIRST, SECOND);
  }

  @Test
  void givesBackTheMessageThatFailedAlone() {
    SQSBatchResponse answer =
        new SendEmailHandler((id, _) -> sendSecondOnly(id)).handleRequest(event, null);

    assertThat(answer.getBatchItemFailures())
        .extracting(SQSBatchResponse.BatchItemFailure::getItemIdentifier)
        .containsExactly(event.getRecords().getFirst().getMessageId());
    assertThat(sent).containsExactly(SECOND);
  }

  private void sendSecondOnly(RecipientId id) {
    if (id.equals(FIRST)) {
      throw new IllegalStateException("dana@owner.example");
    }
    sent.add(id);
  }
}
