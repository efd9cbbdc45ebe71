package com.invoicecourier.local.aws;

import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.elasticmq.server.ElasticMQServer;
import org.elasticmq.server.config.ElasticMQServerConfig;
import scalikejdbc.ConnectionPool;
import scalikejdbc.ConnectionPoolSettings;

/** ElasticMQ; its messages are on disk before a send is answered. */
public final class QueueService implements AutoCloseable {
  private final Runnable stop;
  private final Connection database;
  private final List<String> restored;

  private QueueService(Runnable stop, Connection database, List<String> restored) {
    this.stop = stop;
    this.database = database;
    this.restored = restored;
  }

  /**
   * Opens the database first: ElasticMQ's two actors would open it at once, and one of them may
   * lose. {@link #restored} names the queues that it restores after it has begun to answer.
   */
  public static QueueService start(Path folder, int port) throws SQLException {
    String uri = "jdbc:h2:" + folder.resolve("messages") + ";WRITE_DELAY=0";
    Connection database = DriverManager.getConnection(uri, "", "");
    List<String> kept = kept(database);
    useFromNowOn(uri);
    String config =
        """
        node-address { protocol = http, host = "127.0.0.1", port = %1$d, context-path = "" }
        rest-sqs { enabled = true, bind-hostname = "127.0.0.1", bind-port = %1$d }
        rest-stats { enabled = false }
        queues-storage { enabled = false }
        messages-storage { enabled = true, uri = "%2$s" }
        aws { region = us-east-1, accountId = "000000000000" }
        pekko.loglevel = WARNING
        """
            .formatted(port, uri);
    var server =
        new ElasticMQServer(
            new ElasticMQServerConfig(
                ConfigFactory.parseString(config).withFallback(ConfigFactory.load())));
    var stop = server.start();
    return new QueueService(stop::apply, database, kept);
  }

  /** By itself ElasticMQ 1.7.1 stays with the first database that its process opened. */
  private static void useFromNowOn(String uri) {
    ConnectionPoolSettings settings = ConnectionPool.singleton$default$4();
    ConnectionPool.singleton(
        uri, "", "", settings, ConnectionPool.singleton$default$5(uri, "", "", settings));
  }

  /** Who makes a queue before it is restored stops the server: it must be waited for. */
  public List<String> restored() {
    return restored;
  }

  private static List<String> kept(Connection database) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables = database.getMetaData().getTables(null, "PUBLIC", "QUEUE", null)) {
      if (!tables.next()) {
        return names;
      }
    }
    try (var select = database.createStatement();
        ResultSet queues = select.executeQuery("select name from queue")) {
      while (queues.next()) {
        names.add(queues.getString(1));
      }
    }
    return names;
  }

  @Override
  public void close() throws SQLException {
    stop.run();
    database.close();
  }
}
