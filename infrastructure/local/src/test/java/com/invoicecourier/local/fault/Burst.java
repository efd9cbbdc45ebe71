package com.invoicecourier.local.fault;

import com.invoicecourier.local.aws.Loop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** A burst from the queue to the mail service, and the same queue with nothing behind it. */
public final class Burst implements AutoCloseable {
  private static final int READERS = 2;
  private static final int BATCH = 5;

  private final Laboratory laboratory;
  private int sent;

  private Burst(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  public static Burst open() throws Exception {
    return new Burst(Laboratory.open());
  }

  public SendCalls calls(int recipients) throws Exception {
    return SendCalls.count(laboratory, recipients);
  }

  /** Until the queue is empty, by the function as the local run calls it. */
  public Duration send(int emails) throws Exception {
    for (int email = 0; email < emails; email++) {
      String to = "success+burst" + sent++ + "@simulator.amazonses.com";
      laboratory.sender.submit(laboratory.sender.request(List.of(to), List.of()));
    }
    laboratory.crank.carry();
    Loop.Step step =
        laboratory.crank.trigger(
            Laboratory.SEND, (name, event) -> laboratory.run.invoke(name, event));
    return timed(step, () -> laboratory.crank.left(Laboratory.SEND));
  }

  /** As many messages received and deleted, and nothing else. */
  public Duration pass(int messages) throws Exception {
    SqsClient sqs = laboratory.run.aws().sqs();
    String queue = sqs.createQueue(create -> create.queueName("bare")).queueUrl();
    for (int message = 0; message < messages; message++) {
      String body = "{\"number\": " + message + "}";
      sqs.sendMessage(send -> send.queueUrl(queue).messageBody(body));
    }
    return timed(
        () -> {
          for (Message message :
              sqs.receiveMessage(
                      receive ->
                          receive.queueUrl(queue).maxNumberOfMessages(BATCH).waitTimeSeconds(1))
                  .messages()) {
            sqs.deleteMessage(
                delete -> delete.queueUrl(queue).receiptHandle(message.receiptHandle()));
          }
        },
        () -> left(sqs, queue));
  }

  private static int left(SqsClient sqs, String queue) {
    return sqs
        .getQueueAttributes(
            get ->
                get.queueUrl(queue)
                    .attributeNames(
                        QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                        QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
        .attributes()
        .values()
        .stream()
        .mapToInt(Integer::parseInt)
        .sum();
  }

  private interface Left {
    int count();
  }

  private static Duration timed(Loop.Step step, Left left) throws InterruptedException {
    List<Loop> loops = new ArrayList<>();
    long begun = System.nanoTime();
    try {
      for (int reader = 0; reader < READERS; reader++) {
        loops.add(Loop.start("reader-" + reader, step));
      }
      while (left.count() > 0) {
        Thread.sleep(5);
      }
      return Duration.ofNanos(System.nanoTime() - begun);
    } finally {
      loops.forEach(Loop::finish);
    }
  }

  @Override
  public void close() {
    laboratory.close();
  }
}
