package com.invoicecourier.local.aws;

import com.invoicecourier.local.template.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Waits until what was written is on disk. DynamoDB Local 3.3.1 answers a transaction before its
 * COMMIT has run, so that a kill right after the answer lost it; its jobs run one after another, so
 * a read that is asked for later waits for the COMMIT.
 */
public record CommittedWrites(DynamoDbClient dynamo, List<Table> tables) implements Runnable {
  @Override
  public void run() {
    for (Table table : tables) {
      dynamo.getItem(get -> get.tableName(table.name()).key(anyKey(table)));
    }
  }

  private static Map<String, AttributeValue> anyKey(Table table) {
    return table.keys().keySet().stream()
        .collect(Collectors.toMap(name -> name, _ -> AttributeValue.fromS("-")));
  }
}
