package com.invoicecourier.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads each mail in src/test/resources/mail and holds what was understood against the file beside
 * it. A mail without an expectation fails, and what was understood is written as {@code
 * <reason>.actual.json}: a person looks at it and renames it to {@code <reason>.expected.json}.
 */
class GoldenMailTest {
  private static final Path FOLDER = Path.of("src/test/resources/mail");

  @TempDir private Path spooled;

  @TestFactory
  Stream<DynamicTest> readsEachMailAsWeExpect() throws IOException {
    return mails().stream().map(mail -> dynamicTest(reason(mail), () -> check(mail)));
  }

  private void check(Path mail) throws IOException {
    String understood = understood(mail);
    Path expected = FOLDER.resolve(reason(mail) + ".expected.json");
    Path actual = FOLDER.resolve(reason(mail) + ".actual.json");
    Files.deleteIfExists(actual);
    if (!Files.exists(expected) || !Files.readString(expected).equals(understood)) {
      Files.writeString(actual, understood);
    }
    assertThat(expected).as("look at %s and rename it", actual).exists();
    assertThat(understood).isEqualTo(Files.readString(expected));
  }

  private String understood(Path mail) throws IOException {
    try (Spool spool = new Spool(spooled);
        var bytes = Files.newInputStream(mail)) {
      return Understood.json(MailParser.parse(bytes, spool));
    }
  }

  private static List<Path> mails() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
    }
  }

  private static String reason(Path mail) {
    String name = mail.getFileName().toString();
    return name.substring(0, name.length() - ".eml".length());
  }
}
