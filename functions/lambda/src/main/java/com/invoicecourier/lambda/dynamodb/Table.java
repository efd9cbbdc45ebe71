package com.invoicecourier.lambda.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** The one table: consistent reads by key and prefix, and conditional writes. */
public final class Table {
  private static final String DUE_INDEX = "due";
  private static final int BATCH_GET_MAX = 100;
  private static final int SCANNED_MAX = 1000;
  private static final Set<String> LOST = Set.of("ConditionalCheckFailed", "TransactionConflict");

  private final DynamoDbClient client;
  private final String name;

  public Table(DynamoDbClient client, String name) {
    this.client = client;
    this.name = name;
  }

  Optional<Item> get(Key key) {
    GetItemResponse found =
        client.getItem(
            GetItemRequest.builder()
                .tableName(name)
                .key(key.attributes())
                .consistentRead(true)
                .build());
    return found.hasItem() ? Optional.of(new Item(found.item())) : Optional.empty();
  }

  /** The items that exist, in no particular order. */
  List<Item> getAll(List<Key> keys) {
    List<Item> found = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += BATCH_GET_MAX) {
      found.addAll(getBatch(keys.subList(from, Math.min(keys.size(), from + BATCH_GET_MAX))));
    }
    return found;
  }

  /** All items below a prefix of the sort key, in its order. */
  List<Item> all(String pk, String skPrefix) {
    return stream(query(pk, skPrefix).build()).toList();
  }

  /** One page, greatest sort key first, beginning after the one given. */
  Page newestFirst(String pk, String skPrefix, int limit, Optional<String> after) {
    QueryRequest.Builder query = query(pk, skPrefix).scanIndexForward(false).limit(limit);
    after.ifPresent(sk -> query.exclusiveStartKey(new Key(pk, sk).attributes()));
    QueryResponse page = client.query(query.build());
    return new Page(
        items(page.items()),
        Optional.ofNullable(page.lastEvaluatedKey().get("SK")).map(AttributeValue::s));
  }

  /** What is due in a shard up to a time, oldest first; read from the sparse index. */
  List<Item> due(String shard, String until, int limit) {
    return items(client.query(due(shard, "<=", until).limit(limit).build()).items());
  }

  /** What is due in a shard from a time on, oldest first, read as far as it is asked for. */
  Stream<Item> dueSince(String shard, String from) {
    return stream(due(shard, ">=", from).build());
  }

  /** Goes through all there is, some at a time, for items of a type that are not older. */
  Scanned scan(String sk, String type, String from, Optional<Key> after) {
    ScanRequest.Builder scan =
        ScanRequest.builder()
            .tableName(name)
            .limit(SCANNED_MAX)
            .filterExpression("#sk = :sk AND #type = :type AND #at >= :from")
            .expressionAttributeNames(Map.of("#sk", "SK", "#type", "type", "#at", "at"))
            .expressionAttributeValues(texts(Map.of(":sk", sk, ":type", type, ":from", from)));
    after.ifPresent(last -> scan.exclusiveStartKey(last.attributes()));
    ScanResponse page = client.scan(scan.build());
    return new Scanned(
        items(page.items()),
        page.hasLastEvaluatedKey()
            ? Optional.of(Items.key(new Item(page.lastEvaluatedKey())))
            : Optional.empty());
  }

  /** Some of what a scan goes through, and the key at which it goes on. */
  record Scanned(List<Item> items, Optional<Key> last) {}

  /**
   * False where one of the conditions did not hold, or another transaction was at one of the items:
   * then nothing was written.
   */
  boolean write(List<Write> writes) {
    Writes all = new Writes(client, name);
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

  private List<Item> getBatch(List<Key> keys) {
    KeysAndAttributes wanted =
        KeysAndAttributes.builder()
            .keys(keys.stream().map(Key::attributes).toList())
            .consistentRead(true)
            .build();
    return client
        .batchGetItemPaginator(
            BatchGetItemRequest.builder().requestItems(Map.of(name, wanted)).build())
        .stream()
        .flatMap(page -> page.responses().getOrDefault(name, List.of()).stream())
        .map(Item::new)
        .toList();
  }

  private QueryRequest.Builder query(String pk, String skPrefix) {
    QueryRequest.Builder query = QueryRequest.builder().tableName(name).consistentRead(true);
    return skPrefix.isEmpty() // no key may be compared with an empty text
        ? query
            .keyConditionExpression("PK = :pk")
            .expressionAttributeValues(texts(Map.of(":pk", pk)))
        : query
            .keyConditionExpression("PK = :pk AND begins_with(SK, :prefix)")
            .expressionAttributeValues(texts(Map.of(":pk", pk, ":prefix", skPrefix)));
  }

  /** By names of their own, because some are words of the query language. */
  private QueryRequest.Builder due(String shard, String comparison, String time) {
    return QueryRequest.builder()
        .tableName(name)
        .indexName(DUE_INDEX)
        .keyConditionExpression("#shard = :shard AND #dueAt " + comparison + " :time")
        .expressionAttributeNames(Map.of("#shard", "shard", "#dueAt", "dueAt"))
        .expressionAttributeValues(texts(Map.of(":shard", shard, ":time", time)));
  }

  private Stream<Item> stream(QueryRequest query) {
    return client.queryPaginator(query).items().stream().map(Item::new);
  }

  private static List<Item> items(List<Map<String, AttributeValue>> found) {
    return found.stream().map(Item::new).toList();
  }

  private static Map<String, AttributeValue> texts(Map<String, String> values) {
    Map<String, AttributeValue> texts = new HashMap<>();
    values.forEach((name, text) -> texts.put(name, AttributeValue.fromS(text)));
    return texts;
  }
}
