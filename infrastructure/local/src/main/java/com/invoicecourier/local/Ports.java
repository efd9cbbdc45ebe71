package com.invoicecourier.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

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
  private static final int FREE_FIRST = 11_000; // a browser opens no page at 10080
  private static final int FREE_COUNT = 20_000;
  private static final int FREE_OF_A_PROCESS = 100;

  /** Each process begins elsewhere, so that two that start at once do not find the same ones. */
  private static final AtomicInteger LOOKED_AT =
      new AtomicInteger((int) (ProcessHandle.current().pid() * FREE_OF_A_PROCESS % FREE_COUNT));

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
    if (port == 0) {
      return anyFree();
    }
    if (isFree(port)) {
      return port;
    }
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

  /** Below those that the system itself gives away, which would be taken before they are used. */
  private static int anyFree() {
    for (int tried = 0; tried < FREE_COUNT; tried++) {
      int port = FREE_FIRST + Math.floorMod(LOOKED_AT.getAndIncrement(), FREE_COUNT);
      if (isFree(port)) {
        return port;
      }
    }
    throw new CannotStart("No port is free from " + FREE_FIRST + " on.");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
