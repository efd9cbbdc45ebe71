package com.invoicecourier.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The npm packages that split replies, each in a process of node of its own. */
final class ReplyPeers {
  static final List<String> NAMES = List.of("planer", "email-reply-parser");

  private static final Path FOLDER = Path.of("infrastructure/local/src/test/peers");

  private ReplyPeers() {}

  static void install() throws IOException, InterruptedException {
    if (!Files.exists(FOLDER.resolve("node_modules"))) {
      run(List.of("npm", "ci", "--silent", "--no-audit", "--no-fund"));
    }
  }

  /** Microseconds of its own time a body, in the best of the rounds that follow as many others. */
  static double microseconds(String peer, List<String> bodies, int rounds, int timesARound)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("bodies", ".json");
    try {
      new ObjectMapper().writeValue(file.toFile(), bodies);
      return Double.parseDouble(
          run(
              List.of(
                  "node",
                  "reply-text.js",
                  peer,
                  file.toString(),
                  Integer.toString(rounds),
                  Integer.toString(timesARound))));
    } finally {
      Files.delete(file);
    }
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(FOLDER.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException(command + " ended with " + process.exitValue());
    }
    return output;
  }
}
