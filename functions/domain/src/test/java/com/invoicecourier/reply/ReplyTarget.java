package com.invoicecourier.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Any text is split without an exception, the same way each time, and nothing of it is lost. */
public final class ReplyTarget {
  private ReplyTarget() {}

  /** Called by the fuzzer, and by a test for every input that is kept. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);

    List<Span> spans = ReplyText.split(text);

    assertThat(lines(joined(spans))).isEqualTo(lines(text));
    assertThat(ReplyText.split(text)).isEqualTo(spans);
    assertThat(HtmlReply.split(text)).isEqualTo(HtmlReply.split(text));
  }

  private static String joined(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }
}
