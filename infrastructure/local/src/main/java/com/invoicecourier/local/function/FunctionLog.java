package com.invoicecourier.local.function;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A log file per function. What a handler prints goes there, as to CloudWatch; what is printed
 * outside of a call goes where it went before.
 */
public final class FunctionLog implements AutoCloseable {
  private final ThreadLocal<String> running = new ThreadLocal<>();
  private final Map<String, OutputStream> files = new ConcurrentHashMap<>();
  private final Path folder;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;

  private FunctionLog(Path folder) {
    this.folder = folder;
  }

  /** Takes over System.out and System.err until closed. */
  public static FunctionLog install(Path folder) throws IOException {
    Files.createDirectories(folder);
    FunctionLog log = new FunctionLog(folder);
    System.setOut(new PrintStream(log.new Switch(log.out), true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(log.new Switch(log.err), true, StandardCharsets.UTF_8));
    return log;
  }

  void enter(String function) {
    running.set(function);
  }

  void leave() {
    running.remove();
  }

  void write(String function, String message) {
    String line = message.endsWith("\n") ? message : message + "\n";
    write(function, line.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String function, byte[] bytes) {
    OutputStream file = files.computeIfAbsent(function, this::open);
    synchronized (file) {
      try {
        file.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private OutputStream open(String function) {
    try {
      return Files.newOutputStream(
          folder.resolve(function + ".log"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    System.setOut(out);
    System.setErr(err);
    for (OutputStream file : files.values()) {
      file.close();
    }
  }

  private final class Switch extends OutputStream {
    private final OutputStream outside;

    Switch(OutputStream outside) {
      this.outside = outside;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      String function = running.get();
      if (function == null) {
        outside.write(bytes, offset, length);
      } else {
        FunctionLog.this.write(function, Arrays.copyOfRange(bytes, offset, offset + length));
      }
    }

    @Override
    public void flush() throws IOException {
      outside.flush();
    }
  }
}
