package com.invoicecourier.inbound.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UuencodedFilesTest {
  private final Map<String, String> files = new LinkedHashMap<>();

  @Test
  void takesAFileOutOfTheText() throws IOException {
    assertThat(text("See below.\r\nbegin 644 note of may.txt\r\n$0V%T\"@``\r\n`\r\nend\r\nBye\r\n"))
        .isEqualTo("See below.\r\nBye\r\n");
    assertThat(files).containsExactly(Map.entry("note of may.txt", "Cat\n"));
  }

  @Test
  void takesTwoFilesOut() throws IOException {
    String one = "begin 644 a\n#0V%T\n`\nend\n";
    String two = "begin 600 b\n#0V%T\nend\n";

    assertThat(text(one + two + "rest")).isEqualTo("rest");
    assertThat(files).containsExactly(Map.entry("a", "Cat"), Map.entry("b", "Cat"));
  }

  @Test
  void leavesASentenceThatBeginsLikeAFile() throws IOException {
    String text = "begin 644 with this\nwhat follows is plain text, as anybody can see\n";

    assertThat(text(text)).isEqualTo(text);
    assertThat(files).isEmpty();
  }

  @Test
  void givesTheTextBackThatFollowsACutFile() throws IOException {
    assertThat(text("begin 644 a\n#0V%T\nThis is text of a person again.\n"))
        .isEqualTo("This is text of a person again.\n");
    assertThat(files).containsExactly(Map.entry("a", "Cat"));
  }

  @Test
  void leavesLongLinesWhole() throws IOException {
    String text = "x".repeat(5_000) + "begin 644 a\n#0V%T\n";

    assertThat(text(text)).isEqualTo(text);
  }

  private String text(String mail) throws IOException {
    InputStream bytes = new ByteArrayInputStream(mail.getBytes(ISO_8859_1));
    return new String(UuencodedFiles.outOf(bytes, this::keep).readAllBytes(), ISO_8859_1);
  }

  private void keep(String name, InputStream body) {
    try {
      files.put(name, new String(body.readAllBytes(), ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
