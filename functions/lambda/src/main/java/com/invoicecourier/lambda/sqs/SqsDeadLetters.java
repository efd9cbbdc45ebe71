package com.invoicecourier.lambda.sqs;

import com.invoicecourier.upkeep.Redrive.DeadLetters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * Moves letters by hand. StartMessageMoveTask would not take those that SNS and EventBridge put
 * there themselves (AWS, "StartMessageMoveTask": only letters whose source is a queue).
 */
public final class SqsDeadLetters implements DeadLetters {
  private static final int BATCH = 10;

  private final SqsClient client;
  private final Map<String, String> queues;

  /** The queues are URLs, {@code LETTERS>QUEUE}, with spaces between the pairs. */
  public SqsDeadLetters(SqsClient client, String queues) {
    this.client = client;
    this.queues =
        Arrays.stream(queues.strip().split("\\s+"))
            .map(pair -> pair.split(">"))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  @Override
  public int moveSome() {
    return queues.entrySet().stream()
        .mapToInt(pair -> moveSome(pair.getKey(), pair.getValue()))
        .sum();
  }

  private int moveSome(String letters, String queue) {
    List<Message> found =
        client
            .receiveMessage(
                receive -> receive.queueUrl(letters).maxNumberOfMessages(BATCH).waitTimeSeconds(1))
            .messages();
    found.forEach(letter -> move(letter, letters, queue));
    return found.size();
  }

  /** Sent first: a letter may come twice, and must not be lost. */
  private void move(Message letter, String letters, String queue) {
    client.sendMessage(send -> send.queueUrl(queue).messageBody(letter.body()));
    client.deleteMessage(delete -> delete.queueUrl(letters).receiptHandle(letter.receiptHandle()));
  }
}
