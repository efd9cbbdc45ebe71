package com.invoicecourier.lambda;

import com.invoicecourier.company.CompanyId;
import com.invoicecourier.lambda.dynamodb.DynamoDirectory;
import com.invoicecourier.lambda.http.ApiAnswer;
import com.invoicecourier.lambda.http.ApiEvents;
import com.invoicecourier.lambda.http.Json;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.project.UserId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Loads before a snapshot is taken what a first call would load after it is restored (AWS,
 * "Improving startup performance with Lambda SnapStart"). It calls the clients over {@link
 * NoNetwork}: nothing is read or written, no connection is made, no credentials and no random
 * number are drawn that a snapshot would keep.
 *
 * <p>Without a snapshot it runs beside the first call, so what a call needs late comes early.
 */
final class Priming {
  private static final String NOBODY = "nobody";

  private Priming() {}

  static void run(Settings settings) {
    AwsClients aws =
        new AwsClients(
            new NoNetwork(),
            ClientOverrideConfiguration.builder().build(),
            StaticCredentialsProvider.create(AwsBasicCredentials.create(NOBODY, NOBODY)));
    json();
    storeObject(aws, settings);
    table(aws, settings);
    readObject(aws, settings);
  }

  /** Both ways. A whole answer would log a line, and would count as the start that it is not. */
  private static void json() {
    String event = "{\"headers\": {\"a\": \"b\"}, \"body\": \"{}\", \"isBase64Encoded\": false}";
    try (ByteArrayOutputStream response = new ByteArrayOutputStream()) {
      ApiEvents.read(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
      ApiEvents.write(ApiAnswer.of(200, Json.object().put("a", 1)).toResponse(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void storeObject(AwsClients aws, Settings settings) {
    aws.s3()
        .putObject(
            put -> put.bucket(settings.mailBucket()).key(NOBODY).ifNoneMatch("*"),
            RequestBody.fromString(NOBODY));
  }

  private static void table(AwsClients aws, Settings settings) {
    DynamoDirectory directory = new DynamoDirectory(aws.table(settings));
    directory.company(new CompanyId(NOBODY));
    directory.members(new ProjectId(NOBODY));
    directory.membership(new ProjectId(NOBODY), new UserId(NOBODY));
    Put put =
        Put.builder()
            .tableName(settings.table())
            .item(Map.of("PK", AttributeValue.fromS(NOBODY)))
            .conditionExpression("attribute_not_exists(PK)")
            .build();
    aws.dynamo()
        .transactWriteItems(
            write ->
                write
                    .clientRequestToken(NOBODY) // else the client draws one, at random
                    .transactItems(TransactWriteItem.builder().put(put).build()));
  }

  private static void readObject(AwsClients aws, Settings settings) {
    aws.s3().getObjectAsBytes(get -> get.bucket(settings.mailBucket()).key(NOBODY));
  }
}
