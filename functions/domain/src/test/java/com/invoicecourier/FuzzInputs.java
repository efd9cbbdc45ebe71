package com.invoicecourier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The inputs that a fuzzer begins with, and those that it found: each is a test for ever. */
public final class FuzzInputs {
  private static final Path FOLDER = Path.of("src/test/resources/fuzz");

  /** What is fuzzed. */
  public interface Target {
    void read(byte[] input) throws IOException;
  }

  private FuzzInputs() {}

  /** One test for each file of a folder below {@code src/test/resources/fuzz}. */
  public static Stream<DynamicTest> in(String folder, Target target) {
    return files(FOLDER.resolve(folder)).stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(), () -> target.read(Files.readAllBytes(file))));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
