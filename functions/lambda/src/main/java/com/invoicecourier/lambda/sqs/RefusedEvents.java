package com.invoicecourier.lambda.sqs;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.lambda.http.Json;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Puts an event that will never be taken among the dead letters, together with the reason. */
public final class RefusedEvents {
  private final SqsClient client;
  private final String url;

  public RefusedEvents(SqsClient client, String url) {
    this.client = client;
    this.url = url;
  }

  public void refuse(String event, JsonNode problem) {
    String letter = Json.object().put("event", event).set("problem", problem).toString();
    client.sendMessage(send -> send.queueUrl(url).messageBody(letter));
  }
}
