package com.invoicecourier.local.aws;

import com.invoicecourier.local.template.Deployment;
import com.invoicecourier.local.template.Queue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.ReceiptHandleIsInvalidException;

/**
 * The deployment's queues by ARN.
 *
 * @param waitSeconds how long a receipt waits for a first message, 0 to 20
 */
public record Queues(Deployment deployment, SqsClient sqs, int waitSeconds) {
  public static final int LONG_POLL_SECONDS = 10;

  public void send(String queueArn, String body) {
    sqs.sendMessage(send -> send.queueUrl(url(queueArn)).messageBody(body));
  }

  /**
   * Messages that were received too often go to the dead letters instead. SQS does that itself;
   * ElasticMQ 1.7.1 does too, but fails to store it, and stores nothing more from then on.
   */
  List<Message> receive(String queueArn, int most) {
    Optional<Queue.Redrive> redrive = deployment.queue(queueArn).redrive();
    List<Message> live = new ArrayList<>();
    for (Message message : received(queueArn, most)) {
      if (redrive.isPresent() && receiveCount(message) > redrive.get().maxReceiveCount()) {
        send(redrive.get().deadLetterArn(), message.body());
        delete(queueArn, message);
      } else {
        live.add(message);
      }
    }
    return live;
  }

  private static int receiveCount(Message message) {
    return Integer.parseInt(
        message.attributes().get(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT));
  }

  private List<Message> received(String queueArn, int most) {
    return sqs.receiveMessage(
            receive ->
                receive
                    .queueUrl(url(queueArn))
                    .maxNumberOfMessages(Math.min(most, 10))
                    .waitTimeSeconds(waitSeconds)
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
