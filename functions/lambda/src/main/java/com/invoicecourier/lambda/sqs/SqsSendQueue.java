package com.invoicecourier.lambda.sqs;

import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.lambda.http.Json;
import com.invoicecourier.outbound.SendQueue;
import java.time.Duration;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** The send queue; its messages look like those that the pipe puts there. */
public final class SqsSendQueue implements SendQueue {
  private final SqsClient client;
  private final String url;

  public SqsSendQueue(SqsClient client, String url) {
    this.client = client;
    this.url = url;
  }

  @Override
  public void enqueue(RecipientId id, Duration delay) {
    String body =
        Json.object()
            .put("communication", id.communication().value())
            .put("email", id.email().value())
            .put("recipient", id.number())
            .toString();
    client.sendMessage(
        send ->
            send.queueUrl(url).messageBody(body).delaySeconds(Math.toIntExact(delay.toSeconds())));
  }

  /** Only what could be taken now counts, not what is delayed or being worked at. */
  @Override
  public boolean isBehind() {
    String waiting =
        client
            .getQueueAttributes(
                get ->
                    get.queueUrl(url)
                        .attributeNames(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
            .attributes()
            .get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES);
    return Integer.parseInt(waiting) > 0;
  }
}
