package com.invoicecourier.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.lambda.Template.Resource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing can go wrong for long without an alarm that names its page in the run book. */
class ObservabilityTemplateTest {
  private static final String NAME = "invoice-courier-${Stage}-";

  @Test
  void everyDeadLetterAndEveryQueueThatStandsStillRaisesAnAlarm() {
    assertThat(Template.everywhere("AWS::SQS::Queue"))
        .isNotEmpty()
        .allSatisfy(
            queue ->
                assertThat(alarmsOn(queue.properties().at("/QueueName/Fn::Sub").asText()))
                    .contains(
                        queue.id().endsWith("DeadLetters")
                            ? "ApproximateNumberOfMessagesVisible"
                            : "ApproximateAgeOfOldestMessage"));
  }

  @Test
  void everyFunctionThatFailsIsTurnedAwayOrIsSlowRaisesAnAlarm() {
    assertThat(Template.root().functions())
        .isNotEmpty()
        .allSatisfy(
            function ->
                assertThat(alarmsOn(NAME + function.kebabStem()))
                    .contains("Errors", "Throttles", "Duration"));
  }

  @Test
  void everyPipeThatFailsRaisesAnAlarm() {
    assertThat(Template.everywhere("AWS::Pipes::Pipe"))
        .isNotEmpty()
        .allSatisfy(
            pipe ->
                assertThat(alarmsOn(pipe.properties().at("/Name/Fn::Sub").asText()))
                    .contains("ExecutionFailed"));
  }

  @Test
  void whatTheMailServiceTheApiAndTheTableTellRaisesAnAlarm() {
    assertThat(
            alarms().flatMap(ObservabilityTemplateTest::metrics).map(it -> text(it, "MetricName")))
        .contains("Reputation.BounceRate", "Reputation.ComplaintRate")
        .contains("PublishFailure", "PublishExpired", "5xx")
        .contains("States", "OldestQueuedSeconds", "SendRateMissing");
  }

  @Test
  void everyAlarmTellsSomebodyAndNamesItsPageInTheRunBook() {
    assertThat(alarms())
        .isNotEmpty()
        .allSatisfy(
            alarm -> {
              assertThat(alarm.properties().at("/AlarmActions/0/Ref").asText())
                  .isEqualTo("AlarmTopic");
              assertThat(alarm.properties().at("/AlarmName/Fn::Sub").asText())
                  .isEqualTo(NAME + alarm.kebabId());
              assertThat(alarm.properties().path("AlarmDescription").asText())
                  .endsWith(" docs/run-book.md#" + alarm.kebabId());
            });
  }

  @Test
  void oneLightIsOnIfAnyAlarmIs() {
    String rule = Template.the("Trouble").properties().at("/AlarmRule/Fn::Sub").asText();

    assertThat(alarms()).allMatch(alarm -> rule.contains("ALARM(\"${" + alarm.id() + ".Arn}\")"));
  }

  @Test
  void theDashboardIsJson() {
    String body = Template.the("Dashboard").properties().at("/DashboardBody/Fn::Sub").asText();

    assertThat(Repository.json(body).path("widgets")).hasSizeGreaterThan(10);
  }

  /** The metrics with an alarm on what is named so. */
  private static Stream<String> alarmsOn(String name) {
    return alarms()
        .flatMap(ObservabilityTemplateTest::metrics)
        .filter(metric -> metric.at("/Dimensions/0/Value/Fn::Sub").asText().equals(name))
        .map(metric -> text(metric, "MetricName"));
  }

  private static Stream<Resource> alarms() {
    return Template.everywhere("AWS::CloudWatch::Alarm");
  }

  /** An alarm's own metric, or those of its expression. */
  private static Stream<JsonNode> metrics(Resource alarm) {
    return alarm.properties().has("Metrics")
        ? alarm.properties().path("Metrics").findValues("Metric").stream()
        : Stream.of(alarm.properties());
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asText();
  }
}
