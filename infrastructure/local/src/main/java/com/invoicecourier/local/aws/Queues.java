package com.invoicecourier.local.aws;

import com.invoicecourier.local.template.Deployment;
import com.invoicecourier.local.template.Queue;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.ReceiptHandleIsInvalidException;

/** The deployment's queues by ARN. */
public record Queues(Deployment deployment, SqsClient sqs) {
  private static final int WAIT_SECONDS = 10;

  public void send(String queueArn, String body) {
    sqs.sendMessage(send -> send.queueUrl(url(queueArn)).messageBody(body));
  }

  List<Message> receive(String queueArn, int most) {
    return sqs.receiveMessage(
            receive ->
                receive
                    .queueUrl(url(queueArn))
                    .maxNumberOfMessages(Math.min(most, 10))
                    .waitTimeSeconds(WAIT_SECONDS)
                    .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
        .messages();
  }

  /** SQS says nothing about a receipt that a later one has replaced; ElasticMQ does. */
  void delete(String queueArn, Message message) {
    try {
      sqs.deleteMessage(
          delete -> delete.queueUrl(url(queueArn)).receiptHandle(message.receiptHandle()));
    } catch (ReceiptHandleIsInvalidException _) {
      // the message comes again, as it would on AWS
    }
  }

  private String url(String queueArn) {
    Queue queue = deployment.queue(queueArn);
    return queue.url();
  }
}
