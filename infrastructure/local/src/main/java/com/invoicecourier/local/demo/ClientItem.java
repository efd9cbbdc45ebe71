package com.invoicecourier.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A machine client as the table knows it: of one company, or an operator's. */
public record ClientItem(String id, Optional<String> company) {

  public void put(DynamoDbClient dynamo, String table) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("PK", text("CLIENT#" + id));
    item.put("SK", text("CLIENT"));
    item.put("type", text("CLIENT"));
    item.put("client", text(id));
    company.ifPresent(name -> item.put("company", text(name)));
    item.put("scopes", AttributeValue.fromL(scopes().stream().map(ClientItem::text).toList()));
    item.put("revision", AttributeValue.fromN("1"));
    dynamo.putItem(put -> put.tableName(table).item(item));
  }

  private List<String> scopes() {
    return company.isPresent()
        ? List.of("invoices:write", "directory:write")
        : List.of("mail:review");
  }

  private static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }
}
