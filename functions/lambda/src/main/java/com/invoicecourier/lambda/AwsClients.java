package com.invoicecourier.lambda;

import com.invoicecourier.lambda.dynamodb.Table;
import com.invoicecourier.lambda.ses.OneAttempt;
import com.invoicecourier.lambda.sqs.SqsSendQueue;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.utils.Lazy;

/** The clients of the services, each made when it is first asked for, all on one HTTP client. */
final class AwsClients {
  /** Less than the 60 s of the function that sends, so that the outcome can still be recorded. */
  private static final Duration HAND_OVER_MAX = Duration.ofSeconds(25);

  private final SdkHttpClient http;
  private final ClientOverrideConfiguration settings;
  private final Lazy<DynamoDbClient> dynamo = new Lazy<>(this::newDynamo);
  private final Lazy<S3Client> s3 = new Lazy<>(this::newS3);
  private final Lazy<S3Presigner> presigner = new Lazy<>(AwsClients::newPresigner);

  AwsClients() {
    this(UrlConnectionHttpClient.create(), ClientOverrideConfiguration.builder().build());
  }

  /** The settings are those of all clients but that of SES, which has its own. */
  AwsClients(SdkHttpClient http, ClientOverrideConfiguration settings) {
    this.http = http;
    this.settings = settings;
  }

  Table table(Settings settings) {
    return new Table(
        DynamoDbEnhancedClient.builder().dynamoDbClient(dynamo.getValue()).build(),
        settings.table());
  }

  S3Client s3() {
    return s3.getValue();
  }

  S3Presigner presigner() {
    return presigner.getValue();
  }

  SqsSendQueue sendQueue(Settings settings) {
    return new SqsSendQueue(sqs(), settings.sendQueueUrl());
  }

  SqsClient sqs() {
    return SqsClient.builder().httpClient(http).overrideConfiguration(settings).build();
  }

  SesV2Client ses() {
    return SesV2Client.builder()
        .httpClient(http)
        .overrideConfiguration(OneAttempt.within(HAND_OVER_MAX))
        .build();
  }

  private DynamoDbClient newDynamo() {
    return DynamoDbClient.builder().httpClient(http).overrideConfiguration(settings).build();
  }

  private S3Client newS3() {
    return S3Client.builder()
        .httpClient(http)
        .overrideConfiguration(settings)
        .forcePathStyle(onOneMachine())
        .build();
  }

  private static S3Presigner newPresigner() {
    S3Presigner.Builder builder =
        S3Presigner.builder()
            .serviceConfiguration(
                S3Configuration.builder().pathStyleAccessEnabled(onOneMachine()).build());
    s3Endpoint().map(URI::create).ifPresent(builder::endpointOverride);
    return builder.build();
  }

  /** The one-machine run names its own S3 by the SDK's setting; buckets are then path segments. */
  private static boolean onOneMachine() {
    return s3Endpoint().isPresent();
  }

  private static Optional<String> s3Endpoint() {
    return Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL_S3"))
        .or(() -> Optional.ofNullable(System.getProperty("aws.endpointUrlS3")));
  }
}
