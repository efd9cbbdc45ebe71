package com.invoicecourier.inbound;

import com.invoicecourier.inbound.Bombs.Bomb;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads every bomb in a JVM of its own with a heap of 64 MB, as small a function as there is. */
public final class BombRun {
  /** What came of a bomb: the milliseconds, and the problem that was named, or "none". */
  public record Read(String name, long milliseconds, String problem) {}

  private BombRun() {}

  /** In the order of {@link Bombs#all}; a JVM that dies gives fewer. */
  public static List<Read> all() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BombRun.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    return printed
        .lines()
        .map(line -> line.split("\t", -1))
        .map(words -> new Read(words[0], Long.parseLong(words[1]), words[2]))
        .toList();
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("bombs-");
    try {
      Bombs.all().forEach((name, bomb) -> read(name, bomb, folder));
    } finally {
      Files.delete(folder);
    }
  }

  private static void read(String name, Bomb bomb, Path folder) {
    long began = System.nanoTime();
    try (InputStream mail = bomb.mail().get();
        Spool spool = new Spool(folder)) {
      ParsedMail read = MailParser.parse(mail, spool);
      long milliseconds = (System.nanoTime() - began) / 1_000_000;
      System.out.println(name + "\t" + milliseconds + "\t" + read.problem().orElse("none"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
