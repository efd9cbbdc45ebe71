package com.invoicecourier.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.reply.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Any bytes are read without an exception, the same way each time, and nothing is left behind. */
public final class MailTarget {
  private static final Path FOLDER = folder();

  private MailTarget() {}

  /** Called by the fuzzer, and by a test for every input that is kept. */
  public static void fuzzerTestOneInput(byte[] mail) throws IOException {
    ParsedMail read;
    List<String> files;
    try (Spool spool = new Spool(FOLDER)) {
      read = MailParser.parse(new ByteArrayInputStream(mail), spool);
      files = files(read);
      assertThat(MailClassRules.judge(read).reason()).isNotBlank();
    }
    String spans = read.spans().stream().map(Span::text).collect(Collectors.joining());
    assertThat(lines(spans)).isEqualTo(lines(read.body()));
    try (Spool spool = new Spool(FOLDER)) {
      ParsedMail again = MailParser.parse(new ByteArrayInputStream(mail), spool);
      assertThat(again.text()).isEqualTo(read.text());
      assertThat(again.html()).isEqualTo(read.html());
      assertThat(again.headers()).isEqualTo(read.headers());
      assertThat(again.problem()).isEqualTo(read.problem());
      assertThat(files(again)).isEqualTo(files);
    }
    assertThat(FOLDER).isEmptyDirectory();
  }

  private static List<String> files(ParsedMail mail) {
    return mail.files().stream()
        .map(file -> file.name() + " " + file.contentType() + " " + file.sha256().hex())
        .toList();
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("fuzz-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
