package com.invoicecourier.local.aws;

import com.invoicecourier.local.template.Bucket;
import com.invoicecourier.local.template.Deployment;
import com.invoicecourier.local.template.Queue;
import com.invoicecourier.local.template.Table;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueNameExistsException;

/** Makes the tables, buckets and queues of a deployment, where they are not there yet. */
public record Provision(AwsClients aws) {
  private static final Duration RESTORE_TURN = Duration.ofMillis(50);
  private static final int RESTORE_TURNS_MAX = 1200;

  public void make(Deployment deployment) {
    deployment.tables().forEach(this::table);
    deployment.buckets().forEach(this::bucket);
    deployment.queues().forEach(this::queue);
  }

  /** Until these queues are there. */
  public void awaitQueues(List<String> names) throws InterruptedException {
    for (int turn = 0; turn < RESTORE_TURNS_MAX; turn++) {
      if (queueNames().containsAll(names)) {
        return;
      }
      Thread.sleep(RESTORE_TURN);
    }
    throw new IllegalStateException("ElasticMQ does not restore " + names);
  }

  private List<String> queueNames() {
    return aws.sqs().listQueues().queueUrls().stream()
        .map(url -> url.substring(url.lastIndexOf('/') + 1))
        .toList();
  }

  private void table(Table table) {
    try {
      aws.dynamo()
          .createTable(
              create ->
                  create
                      .tableName(table.name())
                      .billingMode(BillingMode.PAY_PER_REQUEST)
                      .attributeDefinitions(
                          table.attributes().entrySet().stream().map(Provision::attribute).toList())
                      .keySchema(keys(table.keys()))
                      .globalSecondaryIndexes(
                          table.indexes().isEmpty()
                              ? null
                              : table.indexes().stream().map(Provision::index).toList())
                      .streamSpecification(table.streamView().map(Provision::stream).orElse(null)));
    } catch (ResourceInUseException _) {
      // it is there from an earlier start
    }
  }

  private static AttributeDefinition attribute(Map.Entry<String, String> attribute) {
    return AttributeDefinition.builder()
        .attributeName(attribute.getKey())
        .attributeType(attribute.getValue())
        .build();
  }

  private static List<KeySchemaElement> keys(Map<String, String> keys) {
    return keys.entrySet().stream()
        .map(
            key ->
                KeySchemaElement.builder()
                    .attributeName(key.getKey())
                    .keyType(KeyType.fromValue(key.getValue()))
                    .build())
        .toList();
  }

  private static GlobalSecondaryIndex index(Table.Index index) {
    Projection.Builder projection = Projection.builder().projectionType(index.projection());
    if (!index.included().isEmpty()) {
      projection.nonKeyAttributes(index.included());
    }
    return GlobalSecondaryIndex.builder()
        .indexName(index.name())
        .keySchema(keys(index.keys()))
        .projection(projection.build())
        .build();
  }

  private static StreamSpecification stream(String view) {
    return StreamSpecification.builder().streamEnabled(true).streamViewType(view).build();
  }

  private void bucket(Bucket bucket) {
    try {
      aws.s3().createBucket(create -> create.bucket(bucket.name()));
    } catch (BucketAlreadyOwnedByYouException _) {
      // it is there from an earlier start
    }
  }

  private void queue(Queue queue) {
    Map<QueueAttributeName, String> attributes = new TreeMap<>();
    queue
        .attributes()
        .forEach((name, value) -> attributes.put(QueueAttributeName.fromValue(name), value));
    try {
      aws.sqs().createQueue(create -> create.queueName(queue.name()));
    } catch (QueueNameExistsException _) {
      // it is there from an earlier start
    }
    if (!attributes.isEmpty()) {
      aws.sqs().setQueueAttributes(set -> set.queueUrl(queue.url()).attributes(attributes));
    }
  }
}
