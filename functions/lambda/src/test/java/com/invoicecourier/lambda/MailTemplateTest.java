package com.invoicecourier.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What sending and receiving stand on: whoever can forge a notice can forge a verdict. */
class MailTemplateTest {
  @Test
  void theMailServiceAloneStoresMailAndTellsOfIt() {
    assertThat(Stream.of("InboundBucketPolicy", "InboundTopicPolicy").flatMap(this::allowed))
        .hasSize(2)
        .allSatisfy(
            statement -> {
              assertThat(statement.at("/Principal/Service").asText())
                  .isEqualTo("ses.amazonaws.com");
              assertThat(statement.at("/Condition/StringEquals/aws:SourceAccount/Ref").asText())
                  .isEqualTo("AWS::AccountId");
              assertThat(statement.at("/Condition/ArnLike/aws:SourceArn/Fn::Sub").asText())
                  .endsWith(":receipt-rule/invoice-courier-${Stage}-replies");
            });
  }

  /** Apart they would wait for each other: the rule tries the bucket when it is made. */
  @Test
  void bucketPolicyTopicAndRuleStandInOneStack() {
    assertThat(
            Stream.of("InboundBucket", "InboundBucketPolicy", "InboundTopic", "RuleSet", "Rule")
                .map(id -> Template.the(id).template().file()))
        .containsOnly("infrastructure/mail.yaml");
    assertThat(Template.everywhere("AWS::SES::ReceiptRule"))
        .singleElement()
        .extracting(rule -> rule.template().tree().at("/Resources/Rule/DependsOn").toString())
        .isEqualTo("[\"InboundBucketPolicy\",\"InboundTopicPolicy\"]");
  }

  @Test
  void mailIsScannedStoredAndToldOfInOneStep() {
    JsonNode rule = Template.the("Rule").properties().path("Rule");

    assertThat(rule.path("ScanEnabled").asBoolean()).isTrue();
    assertThat(rule.at("/Recipients/0/Fn::Sub").asText()).isEqualTo("reply@${MailDomain}");
    assertThat(rule.at("/Actions/0/S3Action/TopicArn/Ref").asText()).isEqualTo("InboundTopic");
    assertThat(rule.at("/Actions/0/S3Action").has("KmsKeyArn")).isFalse();
  }

  @Test
  void bouncesComeAsEventsAndNotAsMail() {
    JsonNode identity = Template.the("Identity").properties();

    assertThat(identity.at("/FeedbackAttributes/EmailForwardingEnabled").asBoolean(true)).isFalse();
    assertThat(identity.at("/MailFromAttributes/MailFromDomain/Fn::Sub").asText())
        .isEqualTo("bounce.${MailDomain}");
    assertThat(
            Template.the("EventDestination")
                .properties()
                .at("/EventDestination/MatchingEventTypes")
                .valueStream()
                .map(JsonNode::asText))
        .contains("SEND", "DELIVERY", "DELIVERY_DELAY", "BOUNCE", "COMPLAINT", "REJECT");
  }

  @Test
  void anOperatorReadsEveryDnsRecordAmongTheOutputs() {
    assertThat(Template.root().tree().path("Outputs").fieldNames())
        .toIterable()
        .contains("DkimRecord1", "DkimRecord2", "DkimRecord3")
        .contains("InboundMxRecord", "MailFromMxRecord", "MailFromSpfRecord", "DmarcRecord")
        .contains("RuleSetName");
  }

  private Stream<JsonNode> allowed(String policy) {
    return Template.the(policy)
        .properties()
        .at("/PolicyDocument/Statement")
        .valueStream()
        .filter(statement -> statement.path("Effect").asText().equals("Allow"));
  }
}
