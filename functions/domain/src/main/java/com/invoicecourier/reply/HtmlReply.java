package com.invoicecourier.reply;

import com.invoicecourier.reply.Span.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Splits an HTML body: first where mail programs mark what they quote, then what is left by its
 * lines.
 */
public final class HtmlReply {
  private HtmlReply() {}

  public static List<Span> split(String html) {
    Document document = Jsoup.parse(html);
    HtmlWalk walk = new HtmlWalk();
    document.body().traverse(walk);
    List<Span> spans = new ArrayList<>();
    for (Span run : walk.runs()) {
      if (run.kind() == Kind.REPLY) {
        spans.addAll(ReplyText.split(run.text()));
      } else {
        spans.add(new Span(kindOfQuote(run.text()), run.text()));
      }
    }
    return List.copyOf(spans);
  }

  /** The whole text of an HTML body, quotes included. */
  public static String text(String html) {
    return split(html).stream().map(Span::text).collect(Collectors.joining());
  }

  /** Programs mark a forwarded mail as they mark a quote; its first line tells. */
  private static Kind kindOfQuote(String text) {
    return Line.linesOf(text).stream()
        .filter(line -> !line.isBlank())
        .findFirst()
        .filter(Separators::startsForward)
        .map(forward -> Kind.FORWARD)
        .orElse(Kind.QUOTE);
  }
}
