package com.invoicecourier.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every body, however it was written. */
class ReplyPropertiesTest {
  private static final int BODIES = 3_000;
  private static final int HOSTILE_CHARACTERS = 100_000;

  @Test
  void spansCoverATextAndComeOutTheSameTwice() {
    GeneratedBodies bodies = new GeneratedBodies(new Random(7));

    for (int i = 0; i < BODIES; i++) {
      String body = bodies.text();
      List<Span> spans = ReplyText.split(body);
      assertThat(joined(spans)).isEqualTo(body.replace("\r\n", "\n").replace('\r', '\n'));
      assertThat(spans).isEqualTo(ReplyText.split(body)).noneMatch(span -> span.text().isEmpty());
    }
  }

  @Test
  void spansHoldAllTextOfAnHtmlBodyAndComeOutTheSameTwice() {
    GeneratedBodies bodies = new GeneratedBodies(new Random(7));

    for (int i = 0; i < BODIES; i++) {
      String body = bodies.html();
      List<Span> spans = HtmlReply.split(body);
      assertThat(withoutSpace(joined(spans))).isEqualTo(visible(body));
      assertThat(spans).isEqualTo(HtmlReply.split(body)).noneMatch(span -> span.text().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("hostileLines")
  void spansCoverAHostileText(String line) {
    String body = line.repeat(HOSTILE_CHARACTERS / line.length());

    assertThat(joined(ReplyText.split(body))).isEqualTo(body);
  }

  static Stream<String> hostileLines() {
    return HostileBodies.LINES.stream();
  }

  @ParameterizedTest
  @MethodSource("hostileTags")
  void spansHoldAllTextOfAHostileHtmlBody(String tags) {
    String body = "Approved" + tags.repeat(HOSTILE_CHARACTERS / tags.length()) + "below";

    assertThat(withoutSpace(joined(HtmlReply.split(body)))).isEqualTo(visible(body));
  }

  static Stream<String> hostileTags() {
    return HostileBodies.TAGS.stream();
  }

  @Test
  void neighboursAreOfDifferentKinds() {
    GeneratedBodies bodies = new GeneratedBodies(new Random(8));

    for (int i = 0; i < BODIES; i++) {
      List<Span> spans = ReplyText.split(bodies.text());
      assertThat(IntStream.range(1, spans.size()))
          .noneMatch(at -> spans.get(at).kind() == spans.get(at - 1).kind());
    }
  }

  private static String joined(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  private static String visible(String html) {
    return withoutSpace(Jsoup.parse(html).body().wholeText());
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[ \t\r\n\f]", "");
  }
}
