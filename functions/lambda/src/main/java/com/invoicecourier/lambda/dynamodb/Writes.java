package com.invoicecourier.lambda.dynamodb;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Carries out {@link Write}s: one by itself, which costs half, several in a transaction. */
record Writes(DynamoDbClient client, String table) {

  void one(Write write) {
    TransactWriteItem part = part(write);
    if (part.put() != null) {
      put(part.put());
    } else {
      delete(part.delete());
    }
  }

  void together(List<Write> writes) {
    client.transactWriteItems(
        TransactWriteItemsRequest.builder()
            .transactItems(writes.stream().map(this::part).toList())
            .build());
  }

  private void put(Put put) {
    client.putItem(
        PutItemRequest.builder()
            .tableName(put.tableName())
            .item(put.item())
            .conditionExpression(put.conditionExpression())
            .expressionAttributeValues(put.expressionAttributeValues())
            .build());
  }

  private void delete(Delete delete) {
    client.deleteItem(
        DeleteItemRequest.builder()
            .tableName(delete.tableName())
            .key(delete.key())
            .conditionExpression(delete.conditionExpression())
            .expressionAttributeValues(delete.expressionAttributeValues())
            .build());
  }

  private TransactWriteItem part(Write write) {
    return switch (write) {
      case Write.Create(Item item) -> part(write, item);
      case Write.CreateOver(Item item, _) -> part(write, item);
      case Write.Replace(Item item, _) -> part(write, item);
      case Write.Put(Item item) -> part(write, item);
      case Write.Remove(Key key) -> part(write, key);
      case Write.RemovePresent(Key key) -> part(write, key);
    };
  }

  private TransactWriteItem part(Write write, Item item) {
    Put.Builder put = Put.builder().tableName(table).item(item.attributes());
    Condition.of(write)
        .ifPresent(
            condition ->
                put.conditionExpression(condition.expression())
                    .expressionAttributeValues(condition.values()));
    return TransactWriteItem.builder().put(put.build()).build();
  }

  private TransactWriteItem part(Write write, Key key) {
    Delete.Builder delete = Delete.builder().tableName(table).key(key.attributes());
    Condition.of(write)
        .ifPresent(
            condition ->
                delete
                    .conditionExpression(condition.expression())
                    .expressionAttributeValues(condition.values()));
    return TransactWriteItem.builder().delete(delete.build()).build();
  }
}
