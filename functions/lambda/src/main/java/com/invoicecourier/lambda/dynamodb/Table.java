package com.invoicecourier.lambda.dynamodb;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.ScanEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** The one table: consistent reads by key and prefix, and conditional writes. */
public final class Table {
  private static final String DUE_INDEX = "due";
  private static final int BATCH_GET_MAX = 100;
  private static final int SCANNED_MAX = 1000;
  private static final Set<String> LOST = Set.of("ConditionalCheckFailed", "TransactionConflict");

  private final DynamoDbEnhancedClient client;
  private final DynamoDbTable<EnhancedDocument> table;

  public Table(DynamoDbEnhancedClient client, String name) {
    this.client = client;
    this.table = client.table(name, schema());
  }

  Optional<EnhancedDocument> get(Key key) {
    return Optional.ofNullable(
        table.getItem(request -> request.key(toKey(key)).consistentRead(true)));
  }

  /** The items that exist, in no particular order. */
  List<EnhancedDocument> getAll(List<Key> keys) {
    List<EnhancedDocument> found = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += BATCH_GET_MAX) {
      found.addAll(getBatch(keys.subList(from, Math.min(keys.size(), from + BATCH_GET_MAX))));
    }
    return found;
  }

  /** All items below a prefix of the sort key, in its order. */
  List<EnhancedDocument> all(String pk, String skPrefix) {
    return table.query(query(pk, skPrefix).build()).items().stream().toList();
  }

  /** One page, greatest sort key first, beginning after the one given. */
  Page newestFirst(String pk, String skPrefix, int limit, Optional<String> after) {
    QueryEnhancedRequest.Builder query = query(pk, skPrefix).scanIndexForward(false).limit(limit);
    after.ifPresent(sk -> query.exclusiveStartKey(Map.ofEntries(key("PK", pk), key("SK", sk))));
    var page = table.query(query.build()).stream().findFirst();
    return new Page(
        page.map(found -> found.items()).orElse(List.of()),
        page.map(found -> found.lastEvaluatedKey())
            .flatMap(last -> Optional.ofNullable(last.get("SK")))
            .map(AttributeValue::s));
  }

  /** What is due in a shard up to a time, oldest first; read from the sparse index. */
  List<EnhancedDocument> due(String shard, String until, int limit) {
    return table
        .index(DUE_INDEX)
        .query(
            request ->
                request
                    .limit(limit)
                    .queryConditional(
                        QueryConditional.sortLessThanOrEqualTo(
                            to -> to.partitionValue(shard).sortValue(until))))
        .stream()
        .limit(1)
        .flatMap(page -> page.items().stream())
        .toList();
  }

  /** What is due in a shard from a time on, oldest first, read as far as it is asked for. */
  Stream<EnhancedDocument> dueSince(String shard, String from) {
    return table
        .index(DUE_INDEX)
        .query(
            request ->
                request.queryConditional(
                    QueryConditional.sortGreaterThanOrEqualTo(
                        since -> since.partitionValue(shard).sortValue(from))))
        .stream()
        .flatMap(page -> page.items().stream());
  }

  /** Goes through all there is, some at a time, for items of a type that are not older. */
  Scanned scan(String sk, String type, String from, Optional<Key> after) {
    ScanEnhancedRequest.Builder scan =
        ScanEnhancedRequest.builder()
            .limit(SCANNED_MAX)
            .filterExpression(
                Expression.builder()
                    .expression("#sk = :sk AND #type = :type AND #at >= :from")
                    .expressionNames(Map.of("#sk", "SK", "#type", "type", "#at", "at"))
                    .expressionValues(
                        Map.ofEntries(key(":sk", sk), key(":type", type), key(":from", from)))
                    .build());
    after.ifPresent(
        last -> scan.exclusiveStartKey(Map.ofEntries(key("PK", last.pk()), key("SK", last.sk()))));
    var page = table.scan(scan.build()).stream().findFirst();
    return new Scanned(
        page.map(found -> found.items()).orElse(List.of()),
        page.map(found -> found.lastEvaluatedKey())
            .map(last -> new Key(text(last, "PK"), text(last, "SK"))));
  }

  /** Some of what a scan goes through, and the key at which it goes on. */
  record Scanned(List<EnhancedDocument> items, Optional<Key> last) {}

  /**
   * False where one of the conditions did not hold, or another transaction was at one of the items:
   * then nothing was written.
   */
  boolean write(List<Write> writes) {
    Writes all = new Writes(client, table);
    try {
      if (writes.size() == 1) {
        all.one(writes.getFirst());
      } else {
        all.together(writes);
      }
      WrittenLines.log(writes);
      return true;
    } catch (ConditionalCheckFailedException | TransactionConflictException e) {
      return false;
    } catch (TransactionCanceledException e) {
      if (e.cancellationReasons().stream().map(CancellationReason::code).anyMatch(LOST::contains)) {
        return false;
      }
      throw e;
    }
  }

  private List<EnhancedDocument> getBatch(List<Key> keys) {
    ReadBatch.Builder<EnhancedDocument> batch =
        ReadBatch.builder(EnhancedDocument.class).mappedTableResource(table);
    keys.forEach(key -> batch.addGetItem(get -> get.key(toKey(key)).consistentRead(true)));
    return client
        .batchGetItem(BatchGetItemEnhancedRequest.builder().readBatches(batch.build()).build())
        .resultsForTable(table)
        .stream()
        .toList();
  }

  private static QueryEnhancedRequest.Builder query(String pk, String skPrefix) {
    return QueryEnhancedRequest.builder()
        .consistentRead(true)
        .queryConditional(
            skPrefix.isEmpty() // no key may be compared with an empty text
                ? QueryConditional.keyEqualTo(key -> key.partitionValue(pk))
                : QueryConditional.sortBeginsWith(
                    key -> key.partitionValue(pk).sortValue(skPrefix)));
  }

  private static Map.Entry<String, AttributeValue> key(String name, String value) {
    return entry(name, AttributeValue.fromS(value));
  }

  private static String text(Map<String, AttributeValue> key, String name) {
    return Objects.requireNonNull(key.get(name)).s();
  }

  static software.amazon.awssdk.enhanced.dynamodb.Key toKey(Key key) {
    return software.amazon.awssdk.enhanced.dynamodb.Key.builder()
        .partitionValue(key.pk())
        .sortValue(key.sk())
        .build();
  }

  private static TableSchema<EnhancedDocument> schema() {
    return TableSchema.documentSchemaBuilder()
        .addIndexPartitionKey(TableMetadata.primaryIndexName(), "PK", AttributeValueType.S)
        .addIndexSortKey(TableMetadata.primaryIndexName(), "SK", AttributeValueType.S)
        .addIndexPartitionKey(DUE_INDEX, "shard", AttributeValueType.S)
        .addIndexSortKey(DUE_INDEX, "dueAt", AttributeValueType.S)
        .attributeConverterProviders(AttributeConverterProvider.defaultProvider())
        .build();
  }
}
