package com.invoicecourier.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.local.ProductRuns;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueServiceTest {
  @TempDir private Path folder;

  @Test
  void eachRunOfOneProcessKeepsItsQueuesInADatabaseOfItsOwn() throws Exception {
    ProductRuns.close();

    makeQueue("first");
    makeQueue("second");

    try (QueueService again = QueueService.start(folder.resolve("second"), freePort())) {
      assertThat(again.restored()).containsExactly("second");
    }
  }

  private void makeQueue(String name) throws Exception {
    int port = freePort();
    URI here = URI.create("http://127.0.0.1:" + port);
    try (QueueService _ = QueueService.start(folder.resolve(name), port);
        AwsClients aws = AwsClients.to(here, here, here)) {
      aws.sqs().createQueue(create -> create.queueName(name));
    }
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
