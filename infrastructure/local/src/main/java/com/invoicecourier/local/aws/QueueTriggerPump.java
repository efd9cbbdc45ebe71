package com.invoicecourier.local.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.function.FunctionFailed;
import com.invoicecourier.local.function.Invoker;
import com.invoicecourier.local.template.QueueTrigger;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * Calls a function with what a queue holds, and deletes what it did not report as failed.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">AWS
 *     on partial batch responses</a>
 */
record QueueTriggerPump(QueueTrigger trigger, Queues queues, Invoker functions) {
  private static final Logger LOG = LoggerFactory.getLogger(QueueTriggerPump.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  void turn() throws IOException {
    List<Message> messages = queues.receive(trigger.queueArn(), trigger.batchSize());
    if (messages.isEmpty()) {
      return;
    }
    try {
      byte[] answer = functions.invoke(trigger.function(), event(messages));
      Set<String> failed = trigger.partial() ? failed(answer, messages) : Set.of();
      messages.stream()
          .filter(message -> !failed.contains(message.messageId()))
          .forEach(message -> queues.delete(trigger.queueArn(), message));
    } catch (FunctionFailed e) {
      LOG.warn("{}; its messages come again later", e.getMessage());
    }
  }

  private byte[] event(List<Message> messages) throws IOException {
    ObjectNode event = JSON.createObjectNode();
    var records = event.putArray("Records");
    messages.forEach(message -> records.add(record(message)));
    return JSON.writeValueAsBytes(event);
  }

  private ObjectNode record(Message message) {
    ObjectNode record = JSON.createObjectNode();
    record.put("messageId", message.messageId());
    record.put("receiptHandle", message.receiptHandle());
    record.put("body", message.body());
    ObjectNode attributes = record.putObject("attributes");
    message.attributesAsStrings().forEach(attributes::put);
    record.putObject("messageAttributes");
    record.put("md5OfBody", message.md5OfBody());
    record.put("eventSource", "aws:sqs");
    record.put("eventSourceARN", trigger.queueArn());
    record.put("awsRegion", AwsClients.REGION);
    return record;
  }

  /** An answer that Lambda cannot read, or that names an unknown message, fails the whole batch. */
  private static Set<String> failed(byte[] answer, List<Message> messages) throws IOException {
    Set<String> all = new HashSet<>();
    messages.forEach(message -> all.add(message.messageId()));
    Set<String> failed = new HashSet<>();
    for (JsonNode failure : JSON.readTree(answer).path("batchItemFailures")) {
      failed.add(failure.path("itemIdentifier").asText());
    }
    return all.containsAll(failed) ? failed : all;
  }
}
