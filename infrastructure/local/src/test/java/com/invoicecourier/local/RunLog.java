package com.invoicecourier.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the functions of a run wrote to their log so far. */
final class RunLog {
  private RunLog() {}

  static List<String> lines(LocalRun run) throws IOException {
    return lines(run, "");
  }

  static List<String> lines(LocalRun run, String function) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(run.folder().resolve("log"))) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith(function)) {
          lines.addAll(Files.readAllLines(file));
        }
      }
    }
    return lines;
  }
}
