package com.invoicecourier.lambda;

import com.invoicecourier.lambda.dynamodb.Table;
import com.invoicecourier.lambda.ses.OneAttempt;
import com.invoicecourier.lambda.sqs.SqsSendQueue;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
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
  private final AwsCredentialsProvider credentials;
  private final Lazy<DynamoDbClient> dynamo = new Lazy<>(this::newDynamo);
  private final Lazy<S3Client> s3 = new Lazy<>(this::newS3);
  private final Lazy<S3Presigner> presigner = new Lazy<>(this::newPresigner);

  AwsClients() {
    this(http(), ClientOverrideConfiguration.builder().build());
  }

  /** The settings are those of all clients but that of SES, which has its own. */
  AwsClients(SdkHttpClient http, ClientOverrideConfiguration settings) {
    this(http, settings, FunctionCredentials.provider());
  }

  AwsClients(
      SdkHttpClient http,
      ClientOverrideConfiguration settings,
      AwsCredentialsProvider credentials) {
    this.http = http;
    this.settings = settings;
    this.credentials = credentials;
  }

  static SdkHttpClient http() {
    return new RetryableHttp(UrlConnectionHttpClient.create());
  }

  DynamoDbClient dynamo() {
    return dynamo.getValue();
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
    return here(SqsClient.builder(), settings).httpClient(http).build();
  }

  SesV2Client ses() {
    return here(SesV2Client.builder(), OneAttempt.within(HAND_OVER_MAX)).httpClient(http).build();
  }

  private DynamoDbClient newDynamo() {
    return here(DynamoDbClient.builder(), settings).httpClient(http).build();
  }

  private S3Client newS3() {
    return here(S3Client.builder(), settings)
        .httpClient(http)
        .forcePathStyle(onOneMachine())
        .build();
  }

  /** Said here, the SDK does not look for them in one place after another at each start. */
  private <B extends AwsClientBuilder<B, C>, C> B here(
      B builder, ClientOverrideConfiguration settings) {
    return builder
        .region(region())
        .credentialsProvider(credentials)
        .overrideConfiguration(settings);
  }

  private static Region region() {
    return Region.of(SdkSystemSetting.AWS_REGION.getStringValueOrThrow());
  }

  private S3Presigner newPresigner() {
    S3Presigner.Builder builder =
        S3Presigner.builder()
            .region(region())
            .credentialsProvider(credentials)
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
