package com.invoicecourier.local.template;

/** A queue that hears a topic. */
public record Subscription(String topicArn, String queueArn, boolean raw) {

  static Subscription of(Resource resource) {
    String protocol = resource.text("Protocol");
    if (!protocol.equals("sqs")) {
      throw new IllegalStateException("the local run delivers topics to queues, not " + protocol);
    }
    return new Subscription(
        resource.text("TopicArn"),
        resource.text("Endpoint"),
        resource.get("RawMessageDelivery").asBoolean());
  }
}
