package com.invoicecourier.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Where the services listen; 0 stands for a free port until resolved. */
public record Ports(
    int page,
    int api,
    int smtp,
    int imap,
    int dynamo,
    int s3,
    int sqs,
    int ses,
    int relay,
    int lambda) {

  /** What people type by hand is fixed, all else is free. */
  static Ports usual() {
    return new Ports(8080, 8081, 2525, 1143, 0, 0, 0, 0, 0, 0);
  }

  static Ports free() {
    return new Ports(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** With free ports filled in; throws when one that was asked for is taken. */
  Ports resolved() {
    return new Ports(
        resolve("page", page),
        resolve("api", api),
        resolve("smtp", smtp),
        resolve("imap", imap),
        resolve("dynamodb", dynamo),
        resolve("s3", s3),
        resolve("sqs", sqs),
        resolve("ses", ses),
        resolve("relay", relay),
        resolve("lambda", lambda));
  }

  private static int resolve(String name, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CannotStart(
          "Port "
              + port
              + " ("
              + name
              + ") is taken. Stop what uses it, or choose another one: "
              + "make start ARGS=--"
              + name
              + "=PORT");
    }
  }
}
