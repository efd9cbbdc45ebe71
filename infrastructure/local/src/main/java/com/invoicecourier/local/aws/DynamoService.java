package com.invoicecourier.local.aws;

import java.lang.reflect.Field;
import java.nio.file.Path;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** DynamoDB Local, with its tables and streams in a folder. */
public final class DynamoService implements AutoCloseable {
  private final DynamoDBProxyServer server;

  private DynamoService(DynamoDBProxyServer server) {
    this.server = server;
  }

  public static DynamoService start(Path folder, int port) throws Exception {
    DynamoDBProxyServer server =
        ServerRunner.createServerFromCommandLineArgs(
            new String[] {
              "-dbPath", folder.toString(), "-sharedDb", "-port", "" + port, "-disableTelemetry"
            });
    bindToLoopback(server);
    server.start();
    return new DynamoService(server);
  }

  /** It has no option for the address and would listen on all of them. */
  private static void bindToLoopback(DynamoDBProxyServer server)
      throws ReflectiveOperationException {
    Field jetty = DynamoDBProxyServer.class.getDeclaredField("server");
    jetty.setAccessible(true);
    for (var connector : ((Server) jetty.get(server)).getConnectors()) {
      ((ServerConnector) connector).setHost("127.0.0.1");
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) { // it declares no narrower one
      throw new IllegalStateException(e);
    }
  }
}
