package com.invoicecourier.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

class BrokenConnectionTest {
  private final AtomicInteger connections = new AtomicInteger();

  /** A put announces itself and waits; a connection that ends then is no answer. */
  @Test
  void aPutWhoseConnectionEndsBeforeItsBodyIsSentIsTriedAgain() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        S3Client s3 = client(server.getLocalPort())) {
      Thread.ofVirtual().start(() -> hangUpOnceThenAnswer(server));

      s3.putObject(put -> put.bucket("mail").key("body"), RequestBody.fromString("Approved."));

      assertThat(connections).hasValue(2);
    }
  }

  private static S3Client client(int port) {
    return S3Client.builder()
        .region(Region.US_EAST_1)
        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
        .endpointOverride(URI.create("http://127.0.0.1:" + port))
        .forcePathStyle(true)
        .httpClient(AwsClients.http())
        .build();
  }

  private void hangUpOnceThenAnswer(ServerSocket server) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        readHeaders(socket.getInputStream());
        if (connections.incrementAndGet() > 1) {
          write(socket, "HTTP/1.1 100 Continue\r\n\r\n");
          readHeaders(socket.getInputStream()); // the body, up to the empty line after its checksum
          write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private static void readHeaders(InputStream in) throws IOException {
    for (int line = 1; line > 0; ) {
      line = lineLength(in);
    }
  }

  private static int lineLength(InputStream in) throws IOException {
    int length = 0;
    for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
      length += read == '\r' ? 0 : 1;
    }
    return length;
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }
}
