package com.invoicecourier.lambda.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The primary key of an item; the forms stand in {@link Keys}. */
record Key(String pk, String sk) {
  Map<String, AttributeValue> attributes() {
    return Map.of("PK", AttributeValue.fromS(pk), "SK", AttributeValue.fromS(sk));
  }
}
