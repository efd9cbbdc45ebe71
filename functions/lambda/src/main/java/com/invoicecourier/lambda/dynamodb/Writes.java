package com.invoicecourier.lambda.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.enhanced.dynamodb.model.DeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactDeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;

/** Carries out {@link Write}s: one by itself, which costs half, several in a transaction. */
record Writes(DynamoDbEnhancedClient client, DynamoDbTable<EnhancedDocument> table) {

  void one(Write write) {
    switch (write) {
      case Write.Create(EnhancedDocument item) -> put(write, item);
      case Write.CreateOver(EnhancedDocument item, _) -> put(write, item);
      case Write.Replace(EnhancedDocument item, _) -> put(write, item);
      case Write.Put(EnhancedDocument item) -> put(write, item);
      case Write.Remove(Key key) -> delete(write, key);
      case Write.RemovePresent(Key key) -> delete(write, key);
    }
  }

  void together(Iterable<Write> writes) {
    client.transactWriteItems(request -> writes.forEach(write -> add(request, write)));
  }

  private void put(Write write, EnhancedDocument item) {
    var put = PutItemEnhancedRequest.builder(EnhancedDocument.class).item(item);
    Conditions.of(write).ifPresent(put::conditionExpression);
    table.putItem(put.build());
  }

  private void delete(Write write, Key key) {
    var delete = DeleteItemEnhancedRequest.builder().key(Table.toKey(key));
    Conditions.of(write).ifPresent(delete::conditionExpression);
    table.deleteItem(delete.build());
  }

  private void add(TransactWriteItemsEnhancedRequest.Builder request, Write write) {
    switch (write) {
      case Write.Create(EnhancedDocument item) -> add(request, write, item);
      case Write.CreateOver(EnhancedDocument item, _) -> add(request, write, item);
      case Write.Replace(EnhancedDocument item, _) -> add(request, write, item);
      case Write.Put(EnhancedDocument item) -> add(request, write, item);
      case Write.Remove(Key key) -> add(request, write, key);
      case Write.RemovePresent(Key key) -> add(request, write, key);
    }
  }

  private void add(
      TransactWriteItemsEnhancedRequest.Builder request, Write write, EnhancedDocument item) {
    var put = TransactPutItemEnhancedRequest.builder(EnhancedDocument.class).item(item);
    Conditions.of(write).ifPresent(put::conditionExpression);
    request.addPutItem(table, put.build());
  }

  private void add(TransactWriteItemsEnhancedRequest.Builder request, Write write, Key key) {
    var delete = TransactDeleteItemEnhancedRequest.builder().key(Table.toKey(key));
    Conditions.of(write).ifPresent(delete::conditionExpression);
    request.addDeleteItem(table, delete.build());
  }
}
