package com.invoicecourier.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.local.SmallRun;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

class LoopTest {

  @Test
  void takesNoMessageWithItOnceItIsFinished() throws Exception {
    SqsClient sqs = SmallRun.get().aws().sqs();
    String name = "left-" + UUID.randomUUID();
    String queue = sqs.createQueue(create -> create.queueName(name)).queueUrl();
    CountDownLatch turns = new CountDownLatch(2);
    Loop reader =
        Loop.start(
            "reader",
            () -> {
              receive(sqs, queue, 1);
              turns.countDown();
            });
    turns.await();

    reader.finish();
    sqs.sendMessage(send -> send.queueUrl(queue).messageBody("for whoever comes next"));

    assertThat(receive(sqs, queue, 0)).hasSize(1);
  }

  private static List<Message> receive(SqsClient sqs, String queue, int seconds) {
    return sqs.receiveMessage(receive -> receive.queueUrl(queue).waitTimeSeconds(seconds))
        .messages();
  }
}
