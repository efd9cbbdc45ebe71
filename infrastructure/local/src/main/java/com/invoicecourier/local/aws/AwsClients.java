package com.invoicecourier.local.aws;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The runner's own SDK clients; the functions make theirs from the settings they are given. */
public record AwsClients(
    SdkHttpClient http,
    DynamoDbClient dynamo,
    DynamoDbStreamsClient streams,
    S3Client s3,
    SqsClient sqs)
    implements AutoCloseable {
  public static final String REGION = "us-east-1";
  public static final String KEY_ID = "local";
  public static final String SECRET = "local-secret";

  public static AwsClients to(URI dynamo, URI s3, URI sqs) {
    SdkHttpClient http = UrlConnectionHttpClient.create();
    return new AwsClients(
        http,
        with(DynamoDbClient.builder().httpClient(http), dynamo).build(),
        with(DynamoDbStreamsClient.builder().httpClient(http), dynamo).build(),
        with(S3Client.builder().httpClient(http).forcePathStyle(true), s3).build(),
        with(SqsClient.builder().httpClient(http), sqs).build());
  }

  private static <B extends AwsClientBuilder<B, C>, C> B with(B builder, URI endpoint) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.of(REGION))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY_ID, SECRET)));
  }

  @Override
  public void close() {
    dynamo.close();
    streams.close();
    s3.close();
    sqs.close();
    http.close();
  }
}
