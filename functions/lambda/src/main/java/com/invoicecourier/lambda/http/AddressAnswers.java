package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.communication.Mailbox;

/** A mailbox in an answer. */
public final class AddressAnswers {
  private AddressAnswers() {}

  public static ObjectNode encode(Mailbox mailbox) {
    ObjectNode node = Json.object();
    Json.put(node, "name", mailbox.name());
    return node.put("address", mailbox.address().value());
  }
}
