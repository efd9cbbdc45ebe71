package com.invoicecourier.local;

import com.invoicecourier.local.aws.AwsClients;
import com.invoicecourier.local.aws.Provision;
import com.invoicecourier.local.template.Bucket;
import com.invoicecourier.local.template.Cors;
import com.invoicecourier.local.template.Deployment;
import com.invoicecourier.local.template.Table;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * A table, buckets and queues of their own for the adapters' tests, which know only endpoints: the
 * embedded services, or LocalStack where {@code make test-localstack} asks for it.
 */
public record AdapterServices(
    boolean embedded, AwsClients aws, S3Presigner presigner, Table template, List<Bucket> buckets) {
  private static @Nullable AdapterServices found;

  /** Skips the test, with the reason, where LocalStack is asked for and cannot be had. */
  public static synchronized AdapterServices get() throws Exception {
    if (Boolean.getBoolean("localstack")) {
      LocalStackService.whyNot().ifPresent(why -> skip("skipped: " + why));
    }
    if (found == null) {
      found = Boolean.getBoolean("localstack") ? inLocalStack() : embeddedOnes();
    }
    return found;
  }

  private static AdapterServices embeddedOnes() throws Exception {
    say("run on DynamoDB Local, S3Proxy and ElasticMQ; on LocalStack by: make test-localstack");
    Endpoints endpoints = ProductRun.get().endpoints();
    return made(
        true,
        URI.create(endpoints.dynamodb()),
        URI.create(endpoints.s3()),
        URI.create(endpoints.sqs()));
  }

  private static AdapterServices inLocalStack() {
    URI endpoint = LocalStackService.start();
    say("run in LocalStack at " + endpoint);
    return made(false, endpoint, endpoint, endpoint);
  }

  /** What the templates say of the table, under a name of its own. */
  private static AdapterServices made(boolean embedded, URI dynamo, URI s3, URI sqs) {
    Map<String, String> parameters =
        Map.of(
            "MailDomain", "mail.example",
            "SiteOrigin", "http://localhost",
            "JwtIssuer", "http://localhost",
            "JwtAudience", "page");
    Deployment all = Deployment.read(Setup.repository().resolve("template.yaml"), parameters, sqs);
    List<Bucket> buckets =
        List.of(new Bucket(newName(), List.of(), false), new Bucket(newName(), List.of(), false));
    AwsClients aws = AwsClients.to(dynamo, s3, sqs);
    new Provision(aws).make(only(List.of(), buckets));
    return new AdapterServices(embedded, aws, presigner(s3), all.tables().getFirst(), buckets);
  }

  private static Deployment only(List<Table> tables, List<Bucket> buckets) {
    return new Deployment(
        List.of(), List.of(), Cors.NONE, List.of(), List.of(), tables, buckets, List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static String newName() {
    return "adapters-" + UUID.randomUUID();
  }

  private static S3Presigner presigner(URI s3) {
    return S3Presigner.builder()
        .endpointOverride(s3)
        .region(Region.of(AwsClients.REGION))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(AwsClients.KEY_ID, AwsClients.SECRET)))
        .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
        .build();
  }

  /** An empty table as the template describes it, but for the stream. */
  public com.invoicecourier.lambda.dynamodb.Table newTable() {
    Table table =
        new Table(
            newName(),
            template.attributes(),
            template.keys(),
            template.indexes(),
            Optional.empty());
    new Provision(aws).make(only(List.of(table), List.of()));
    return new com.invoicecourier.lambda.dynamodb.Table(
        DynamoDbEnhancedClient.builder().dynamoDbClient(aws.dynamo()).build(), table.name());
  }

  public String uploadBucket() {
    return buckets.getFirst().name();
  }

  public String mailBucket() {
    return buckets.getLast().name();
  }

  /** The URL of a queue that nothing is in. */
  public String newQueue() {
    return aws.sqs().createQueue(create -> create.queueName(newName())).queueUrl();
  }

  /** Goes on only on the embedded services; elsewhere says why not. */
  public void needEmbedded(String why) {
    if (!embedded) {
      skip("one test skipped: " + why);
    }
  }

  private static void skip(String why) {
    say(why);
    Assumptions.abort(why);
  }

  private static void say(String what) {
    System.out.println("The adapters' tests " + what);
  }
}
