package com.invoicecourier.local.aws;

import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import org.elasticmq.server.ElasticMQServer;
import org.elasticmq.server.config.ElasticMQServerConfig;

/** ElasticMQ; its messages are on disk before a send is answered. */
public final class QueueService implements AutoCloseable {
  private final Runnable stop;

  private QueueService(Runnable stop) {
    this.stop = stop;
  }

  public static QueueService start(Path folder, int port) {
    String config =
        """
        node-address { protocol = http, host = "127.0.0.1", port = %1$d, context-path = "" }
        rest-sqs { enabled = true, bind-hostname = "127.0.0.1", bind-port = %1$d }
        rest-stats { enabled = false }
        queues-storage { enabled = false }
        messages-storage { enabled = true, uri = "jdbc:h2:%2$s;WRITE_DELAY=0" }
        aws { region = us-east-1, accountId = "000000000000" }
        pekko.loglevel = WARNING
        """
            .formatted(port, folder.resolve("messages"));
    var server =
        new ElasticMQServer(
            new ElasticMQServerConfig(
                ConfigFactory.parseString(config).withFallback(ConfigFactory.load())));
    var stop = server.start();
    return new QueueService(stop::apply);
  }

  @Override
  public void close() {
    stop.run();
  }
}
