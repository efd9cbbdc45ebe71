package com.invoicecourier.lambda.ses;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A socket that reads whole HTTP requests, counts them, and answers as told, or not at all. */
final class RawService implements AutoCloseable {
  private final ServerSocket server;
  private final Behaviour behaviour;
  private final AtomicInteger requests = new AtomicInteger();

  private RawService(Behaviour behaviour) throws IOException {
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.behaviour = behaviour;
    Thread.ofVirtual().start(this::accept);
  }

  static RawService answering(int status, String json) throws IOException {
    return new RawService((_, out) -> write(out, status, "", json));
  }

  static RawService refusing(int status, String type) throws IOException {
    String header = "x-amzn-ErrorType: " + type + "\r\n";
    return new RawService((_, out) -> write(out, status, header, "{\"message\":\"no\"}"));
  }

  static RawService hangingUp() throws IOException {
    return new RawService((_, _) -> false);
  }

  static RawService hangingUpAfterOne(String json) throws IOException {
    return new RawService((count, out) -> count == 1 && write(out, 200, "", json));
  }

  static RawService silent() throws IOException {
    return new RawService(
        (_, _) -> {
          Thread.sleep(60_000);
          return false;
        });
  }

  URI at() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  int requests() {
    return requests.get();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      boolean goesOn = true;
      while (goesOn && readRequest(socket.getInputStream())) {
        goesOn = behaviour.answer(requests.incrementAndGet(), socket.getOutputStream());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** False at the end of the connection. */
  private static boolean readRequest(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return false;
      }
      head.append((char) next);
    }
    in.readNBytes(contentLength(head.toString()));
    return true;
  }

  private static int contentLength(String head) {
    return head.lines()
        .filter(line -> line.regionMatches(true, 0, "content-length:", 0, 15))
        .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
        .findFirst()
        .orElse(0);
  }

  private static boolean write(OutputStream out, int status, String headers, String json)
      throws IOException {
    String answer =
        "HTTP/1.1 %d Told\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(status, headers, json.length(), json);
    out.write(answer.getBytes(StandardCharsets.US_ASCII));
    out.flush();
    return true;
  }

  /** Answers the n-th request; false ends the connection. */
  private interface Behaviour {
    boolean answer(int count, OutputStream out) throws IOException, InterruptedException;
  }
}
