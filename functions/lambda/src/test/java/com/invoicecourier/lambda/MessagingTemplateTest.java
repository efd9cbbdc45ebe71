package com.invoicecourier.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.lambda.Template.Resource;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the template of queues, pipes and rules must hold. */
class MessagingTemplateTest {
  @Test
  void everyQueueHandsWhatItCannotDeliverToDeadLetters() {
    assertThat(
            Template.everywhere("AWS::SQS::Queue")
                .filter(queue -> !queue.id().endsWith("DeadLetters")))
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
  void aQueueTakesMessagesFromItsOneSourceOnly() {
    assertThat(
            Template.everywhere("AWS::SQS::QueuePolicy").flatMap(MessagingTemplateTest::statements))
        .isNotEmpty()
        .allSatisfy(
            statement -> {
              assertThat(statement.path("Action").asText()).isEqualTo("sqs:SendMessage");
              assertThat(statement.path("Principal").path("Service").asText())
                  .isIn("sns.amazonaws.com", "events.amazonaws.com");
              assertThat(statement.path("Condition").path("ArnEquals").has("aws:SourceArn"))
                  .isTrue();
            });
  }

  @Test
  void everyQueueEncryptsWhatItHolds() {
    assertThat(Template.everywhere("AWS::SQS::Queue"))
        .allMatch(queue -> queue.properties().path("SqsManagedSseEnabled").asBoolean());
  }

  @Test
  void noPipeRetriesForEver() {
    assertThat(Template.everywhere("AWS::Pipes::Pipe"))
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
  void aPipeTakesNewItemsOfOneTypeOnly() {
    Map<String, String> types = Map.of("SendPipe", "RECIPIENT", "EventPipe", "EVENT");

    assertThat(Template.everywhere("AWS::Pipes::Pipe"))
        .allSatisfy(
            pipe ->
                assertThat(
                        pipe.properties()
                            .at("/SourceParameters/FilterCriteria/Filters/0/Pattern")
                            .asText())
                    .contains("\"eventName\":[\"INSERT\"]")
                    .contains("\"type\":{\"S\":[\"" + types.get(pipe.id()) + "\"]}"));
  }

  /** A pipe does not unwrap DynamoDB's maps and lists. */
  @Test
  void aPipeForwardsFlatTextOnly() {
    assertThat(Template.everywhere("AWS::Pipes::Pipe"))
        .isNotEmpty()
        .allSatisfy(
            pipe ->
                assertThat(pipe.properties().at("/TargetParameters/InputTemplate").asText())
                    .containsPattern("<\\$[^>]*>")
                    .doesNotContainPattern("<\\$[^>]*(?<!\\.S)>"));
  }

  @Test
  void onlyTheMailServicesEventsOfOurConfigurationSetAreTracked() {
    JsonNode pattern = Template.the("DeliveryRule").properties().path("EventPattern");

    assertThat(pattern.path("source")).extracting(JsonNode::asText).containsExactly("aws.ses");
    assertThat(pattern.at("/detail/mail/tags/ses:configuration-set/0/Ref").asText())
        .isEqualTo("ConfigurationSetName");
  }

  /** Nothing waits longer than ten minutes unseen. */
  @Test
  void everyStoredMailIsLookedAtASecondTimeWithinTenMinutes() {
    JsonNode pattern = Template.the("StoredRule").properties().path("EventPattern");

    assertThat(pattern.path("source")).extracting(JsonNode::asText).containsExactly("aws.s3");
    assertThat(pattern.at("/detail/bucket/name/0/Ref").asText()).isEqualTo("InboundBucketName");
    assertThat(pattern.at("/detail/object/key/0/prefix").asText()).isEqualTo("in/");
    assertThat(Template.the("StoredQueue").properties().path("DelaySeconds").asInt())
        .isBetween(60, 540);
    assertThat(
            Template.the("InboundBucket")
                .properties()
                .at("/NotificationConfiguration/EventBridgeConfiguration/EventBridgeEnabled")
                .asBoolean())
        .isTrue();
  }

  private static Stream<JsonNode> statements(Resource policy) {
    return policy.properties().at("/PolicyDocument/Statement").valueStream();
  }
}
