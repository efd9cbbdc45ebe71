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
          "dynamodb:Scan",
          "dynamodb:DescribeStream",
          "dynamodb:GetRecords",
          "dynamodb:GetShardIterator",
          "dynamodb:ListStreams");

  /** Resources that AWS offers nothing narrower for, and where it says so. */
  private static final Map<String, String> WILDCARD_EXCEPTIONS =
      Map.of(
          "{\"Effect\":\"Allow\",\"Action\":\"ses:GetAccount\",\"Resource\":\"*\"}",
          "Actions, resources, and condition keys for Amazon Simple Email Service v2");

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
  void everyFunctionAndTheApiKeepTheirLogsForAWhile() {
    assertThat(root.functions())
        .allSatisfy(
            function ->
                assertThat(function.properties().at("/LoggingConfig/LogGroup/Ref").asText())
                    .isEqualTo(function.stem() + "Log"));
    assertThat(Template.everywhere("AWS::Logs::LogGroup"))
        .hasSize((int) root.functions().count() + 1)
        .allMatch(log -> log.properties().path("RetentionInDays").asInt() > 0);
    assertThat(root.tree().at("/Globals/Function/LoggingConfig/LogFormat").asText())
        .isEqualTo("JSON");
  }

  @Test
  void noCallerAndNoQueueTakesMoreThanItsShare() {
    JsonNode api = root.tree().at("/Resources/Api/Properties/DefaultRouteSettings");
    assertThat(api.path("ThrottlingBurstLimit").asInt()).isPositive();
    assertThat(api.path("ThrottlingRateLimit").asInt()).isPositive();
    assertThat(queueEvents().filter(event -> event.function().stem().equals("SendEmail")))
        .singleElement()
        .extracting(event -> event.event().at("/ScalingConfig/MaximumConcurrency/Ref").asText())
        .isEqualTo("SendRate");
  }

  @Test
  void everyRouteAsksForATokenUnlessItIsAFileLink() {
    assertThat(root.tree().at("/Resources/Api/Properties/Auth/DefaultAuthorizer").asText())
        .isEqualTo("Jwt");
    assertThat(root.functions().flatMap(function -> function.eventsOf("HttpApi")))
        .filteredOn(route -> route.at("/Auth/Authorizer").asText().equals("NONE"))
        .allMatch(route -> route.path("Path").asText().startsWith("/files/"));
  }

  @Test
  void functionsRunAsMeasuredAndWithoutXRay() {
    JsonNode globals = root.tree().at("/Globals/Function");
    assertThat(globals.path("Runtime").asText()).isEqualTo("java25");
    assertThat(globals.at("/SnapStart/ApplyOn").asText()).isEqualTo("PublishedVersions");
    assertThat(globals.path("Architectures").path(0).asText()).isEqualTo("arm64");
    assertThat(Repository.text(Repository.root().resolve("template.yaml")))
        .doesNotContain("Tracing:");
  }

  @Test
  void bothStagesMayMakeRolesAndNestedStacks() {
    assertThat(Repository.text(Repository.root().resolve("samconfig.toml")))
        .contains("[default.deploy.parameters]", "[prod.deploy.parameters]")
        .containsSubsequence(
            "[\"CAPABILITY_IAM\", \"CAPABILITY_AUTO_EXPAND\"]",
            "[\"CAPABILITY_IAM\", \"CAPABILITY_AUTO_EXPAND\"]");
  }

  private record QueueEvent(Resource function, JsonNode event, Resource queue) {}

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
