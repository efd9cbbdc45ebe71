package com.invoicecourier.lambda.dynamodb;

import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactDeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The condition expressions of {@link Write}. */
final class Conditions {
  private static final Expression ABSENT = expression("attribute_not_exists(PK)", Map.of());
  private static final Expression PRESENT = expression("attribute_exists(PK)", Map.of());

  private Conditions() {}

  static void add(
      TransactWriteItemsEnhancedRequest.Builder request,
      DynamoDbTable<EnhancedDocument> table,
      Write write) {
    switch (write) {
      case Write.Create(EnhancedDocument item) -> request.addPutItem(table, put(item, ABSENT));
      case Write.CreateOver(EnhancedDocument item, long now) ->
          request.addPutItem(table, put(item, absentOrExpired(now)));
      case Write.Replace(EnhancedDocument item, long revision) ->
          request.addPutItem(table, put(item, revision(revision)));
      case Write.Put(EnhancedDocument item) -> request.addPutItem(table, item);
      case Write.Remove(Key key) -> request.addDeleteItem(table, Table.toKey(key));
      case Write.RemovePresent(Key key) ->
          request.addDeleteItem(
              table,
              TransactDeleteItemEnhancedRequest.builder()
                  .key(Table.toKey(key))
                  .conditionExpression(PRESENT)
                  .build());
    }
  }

  private static TransactPutItemEnhancedRequest<EnhancedDocument> put(
      EnhancedDocument item, Expression condition) {
    return TransactPutItemEnhancedRequest.builder(EnhancedDocument.class)
        .item(item)
        .conditionExpression(condition)
        .build();
  }

  private static Expression absentOrExpired(long now) {
    return expression(
        "attribute_not_exists(PK) OR expires <= :now",
        Map.of(":now", AttributeValue.fromN(Long.toString(now))));
  }

  private static Expression revision(long read) {
    return expression(
        "revision = :read", Map.of(":read", AttributeValue.fromN(Long.toString(read))));
  }

  private static Expression expression(String text, Map<String, AttributeValue> values) {
    return Expression.builder().expression(text).expressionValues(values).build();
  }
}
