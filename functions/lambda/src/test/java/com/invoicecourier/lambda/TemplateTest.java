package com.invoicecourier.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.lambda.Template.Resource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the templates must hold, whoever edits them: routes, retries, and no permission too wide.
 */
class TemplateTest {
  /** What the table adapter calls, and what a pipe does with the table's stream. */
  private static final List<String> TABLE_ACTIONS =
      List.of(
          "dynamodb:GetItem",
          "dynamodb:BatchGetItem",
          "dynamodb:Query",
          "dynamodb:PutItem",
          "dynamodb:DeleteItem",
          "dynamodb:DescribeStream",
          "dynamodb:GetRecords",
          "dynamodb:GetShardIterator",
          "dynamodb:ListStreams");

  /** Resources that AWS offers nothing narrower for: none yet. */
  private static final Map<String, String> WILDCARD_EXCEPTIONS = Map.of();

  private final Template root = Template.root();

  @Test
  void everyFunctionHasItsHandler() {
    assertThat(root.functions())
        .isNotEmpty()
        .allSatisfy(
            function -> {
              String handler = function.properties().path("Handler").asText();
              assertThat(handler)
                  .isEqualTo("com.invoicecourier.lambda.handler." + function.stem() + "Handler");
              assertThat(Class.forName(handler, false, getClass().getClassLoader())).isFinal();
            });
  }

  @Test
  void aFailedMessageGoesBackToItsQueueAlone() {
    assertThat(queueEvents())
        .isNotEmpty()
        .allSatisfy(
            event ->
                assertThat(event.event().path("FunctionResponseTypes"))
                    .extracting(JsonNode::asText)
                    .containsExactly("ReportBatchItemFailures"));
  }

  @Test
  void noMessageComesBackWhileItsFunctionMayStillRun() {
    int usual = root.tree().at("/Globals/Function/Timeout").asInt();

    assertThat(queueEvents())
        .isNotEmpty()
        .allSatisfy(
            event -> {
              int timeout = event.function().properties().path("Timeout").asInt(usual);
              assertThat(event.queue().properties().path("VisibilityTimeout").asInt())
                  .isGreaterThanOrEqualTo(6 * timeout);
            });
  }

  @Test
  void everyQueueHandsWhatItCannotDeliverToDeadLetters() {
    assertThat(all("AWS::SQS::Queue").filter(queue -> !queue.id().endsWith("DeadLetters")))
        .isNotEmpty()
        .allSatisfy(
            queue -> {
              JsonNode redrive = queue.properties().path("RedrivePolicy");
              assertThat(redrive.path("maxReceiveCount").asInt()).isEqualTo(5);
              assertThat(queue.template().target(redrive.path("deadLetterTargetArn")).id())
                  .isEqualTo(queue.id().replaceAll("Queue$", "DeadLetters"));
            });
  }

  @Test
  void noPipeRetriesForEver() {
    assertThat(all("AWS::Pipes::Pipe"))
        .isNotEmpty()
        .allSatisfy(
            pipe -> {
              JsonNode source =
                  pipe.properties().path("SourceParameters").path("DynamoDBStreamParameters");
              assertThat(source.path("MaximumRetryAttempts").asInt()).isPositive();
              assertThat(source.path("MaximumRecordAgeInSeconds").asInt()).isPositive();
              assertThat(pipe.template().target(source.path("DeadLetterConfig").path("Arn")).id())
                  .isEqualTo(pipe.id() + "DeadLetters");
            });
  }

  @Test
  void noPermissionIsWiderThanItMustBe() {
    assertThat(grants())
        .isNotEmpty()
        .allSatisfy(
            grant -> {
              assertThat(texts(grant.path("Action"))).noneMatch(action -> action.contains("*"));
              assertThat(texts(grant.path("Action")))
                  .filteredOn(action -> action.startsWith("dynamodb:"))
                  .isSubsetOf(TABLE_ACTIONS);
              assertThat(texts(grant.path("Resource")))
                  .isNotEmpty()
                  .noneMatch(
                      it -> it.equals("*") && !WILDCARD_EXCEPTIONS.containsKey(grant.toString()));
            });
  }

  @Test
  void accessLogsHoldTheRouteAndNeverThePath() {
    String format = root.tree().at("/Resources/Api/Properties/AccessLogSettings/Format").asText();

    assertThat(format)
        .contains("$context.routeKey")
        .doesNotContain("path", "Path", "$context.identity");
  }

  @Test
  void everyBucketIsPrivateEncryptedAndReachedOverTlsOnly() {
    assertThat(all("AWS::S3::Bucket"))
        .hasSize(4)
        .allSatisfy(
            bucket -> {
              assertThat(bucket.properties().path("PublicAccessBlockConfiguration"))
                  .hasSize(4)
                  .allMatch(JsonNode::asBoolean);
              assertThat(bucket.properties().has("BucketEncryption")).isTrue();
              assertThat(bucket.template().resourcesOf("AWS::S3::BucketPolicy"))
                  .filteredOn(it -> it.id().equals(bucket.id() + "Policy"))
                  .anyMatch(it -> it.properties().toString().contains("aws:SecureTransport"));
            });
  }

  private record QueueEvent(Resource function, JsonNode event, Resource queue) {}

  private static Stream<Resource> all(String type) {
    return Template.all().flatMap(template -> template.resourcesOf(type));
  }

  private Stream<QueueEvent> queueEvents() {
    return root.functions()
        .flatMap(
            function ->
                function
                    .eventsOf("SQS")
                    .map(it -> new QueueEvent(function, it, root.target(it.path("Queue")))));
  }

  private static Stream<JsonNode> grants() {
    return Template.all()
        .flatMap(template -> template.tree().findValues("Statement").stream())
        .flatMap(JsonNode::valueStream)
        .filter(statement -> statement.path("Effect").asText().equals("Allow"))
        .filter(statement -> !texts(statement.path("Action")).contains("sts:AssumeRole"));
  }

  private static List<String> texts(JsonNode oneOrMany) {
    Stream<JsonNode> nodes = oneOrMany.isArray() ? oneOrMany.valueStream() : Stream.of(oneOrMany);
    return nodes
        .filter(node -> !node.isMissingNode())
        .map(node -> node.isTextual() ? node.textValue() : node.toString())
        .toList();
  }
}
