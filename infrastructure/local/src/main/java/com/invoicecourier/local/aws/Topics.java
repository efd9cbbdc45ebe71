package com.invoicecourier.local.aws;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.template.Subscription;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * SNS topics with queues that hear them.
 *
 * @see <a href="https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html">AWS on
 *     the envelope</a>
 */
public record Topics(List<Subscription> subscriptions, Queues queues, Clock clock) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public void publish(String topicArn, String subject, String message) {
    subscriptions.stream()
        .filter(subscription -> subscription.topicArn().equals(topicArn))
        .forEach(
            subscription ->
                queues.send(
                    subscription.queueArn(),
                    subscription.raw() ? message : envelope(topicArn, subject, message)));
  }

  private String envelope(String topicArn, String subject, String message) {
    ObjectNode envelope = JSON.createObjectNode();
    envelope.put("Type", "Notification");
    envelope.put("MessageId", UUID.randomUUID().toString());
    envelope.put("TopicArn", topicArn);
    envelope.put("Subject", subject);
    envelope.put("Message", message);
    envelope.put("Timestamp", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    envelope.put("SignatureVersion", "1");
    envelope.put("Signature", "not-signed-on-one-machine");
    envelope.put("SigningCertURL", "https://sns.us-east-1.amazonaws.com/local.pem");
    envelope.put("UnsubscribeURL", "https://sns.us-east-1.amazonaws.com/?Action=Unsubscribe");
    return envelope.toString();
  }
}
