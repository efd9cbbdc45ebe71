package com.invoicecourier.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.lambda.Template.Resource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept must stay, private and encrypted. */
class StorageTemplateTest {
  private static final Map<String, String> ENCRYPTION =
      Map.of(
          "SnapshotBucket", "aws:kms",
          "MailBucket", "aws:kms",
          "UploadBucket", "aws:kms",
          "InboundBucket", "AES256"); // the mail service writes it and has no right to our key

  @Test
  void everyBucketIsPrivateEncryptedAndReachedOverTlsOnly() {
    assertThat(Template.everywhere("AWS::S3::Bucket"))
        .hasSize(4)
        .allSatisfy(
            bucket -> {
              assertThat(bucket.properties().path("PublicAccessBlockConfiguration"))
                  .hasSize(4)
                  .allMatch(JsonNode::asBoolean);
              assertThat(bucket.properties().findValue("SSEAlgorithm").asText())
                  .isEqualTo(ENCRYPTION.get(bucket.id()));
              assertThat(tlsOnly(bucket).path("Effect").asText()).isEqualTo("Deny");
            });
  }

  @Test
  void deletingTheStackDeletesNothingThatIsKept() {
    assertThat(Template.everywhere("AWS::S3::Bucket")).allMatch(StorageTemplateTest::isRetained);
    assertThat(Template.everywhere("AWS::DynamoDB::Table"))
        .singleElement()
        .satisfies(
            table -> {
              assertThat(isRetained(table)).isTrue();
              assertThat(table.properties().path("DeletionProtectionEnabled").asBoolean()).isTrue();
              assertThat(table.properties().findValue("PointInTimeRecoveryEnabled").asBoolean())
                  .isTrue();
              assertThat(table.properties().at("/SSESpecification/SSEEnabled").asBoolean())
                  .isTrue();
            });
  }

  @Test
  void whatWasDeletedCanBeHadBackExceptUploads() {
    assertThat(Template.everywhere("AWS::S3::Bucket"))
        .filteredOn(bucket -> !bucket.id().equals("UploadBucket"))
        .hasSize(3)
        .allMatch(
            bucket ->
                bucket
                    .properties()
                    .at("/VersioningConfiguration/Status")
                    .asText()
                    .equals("Enabled"));
    assertThat(Template.the("UploadBucket").properties().findValue("ExpirationInDays").asInt())
        .isEqualTo(1);
  }

  @Test
  void aSentDetailIsLockedForAsLongAsTheOperatorSays() {
    JsonNode lock = Template.the("SnapshotBucket").properties().path("ObjectLockConfiguration");

    assertThat(lock.at("/Rule/DefaultRetention/Mode/Ref").asText()).isEqualTo("RetentionMode");
    assertThat(lock.at("/Rule/DefaultRetention/Years/Ref").asText()).isEqualTo("RetentionYears");
    assertThat(Template.root().tree().at("/Parameters/RetentionYears/Default").asInt())
        .isEqualTo(7);
  }

  /** Amazon SES cannot write to a bucket with a default retention. */
  @Test
  void theBucketOfInboundMailHasNoLock() {
    assertThat(Template.the("InboundBucket").properties().toString()).doesNotContain("ObjectLock");
  }

  private static boolean isRetained(Resource resource) {
    return resource.attribute("DeletionPolicy").equals("Retain")
        && resource.attribute("UpdateReplacePolicy").equals("Retain");
  }

  private static JsonNode tlsOnly(Resource bucket) {
    return Template.the(bucket.id() + "Policy")
        .properties()
        .at("/PolicyDocument/Statement")
        .valueStream()
        .filter(statement -> statement.toString().contains("\"aws:SecureTransport\":\"false\""))
        .findFirst()
        .orElseThrow();
  }
}
