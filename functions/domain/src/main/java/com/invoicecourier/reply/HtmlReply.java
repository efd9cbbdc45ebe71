package com.invoicecourier.reply;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Splits an HTML body: by the marks that mail programs leave in it, and by its lines. */
public final class HtmlReply {
  private HtmlReply() {}

  /** The spans cover the text of the body, without what a reader never sees. */
  public static List<Span> split(String html) {
    return ReplyText.split(lines(html));
  }

  /** The same with the address of each link whose words do not say where it leads. */
  public static List<Span> splitWithAddresses(String html) {
    return ReplyText.split(lines(html), Line::withAddresses);
  }

  /** The whole text of an HTML body, quotes included. */
  public static String text(String html) {
    return split(html).stream().map(Span::text).collect(Collectors.joining());
  }

  private static List<Line> lines(String html) {
    Document document = Jsoup.parse(html);
    HtmlWalk walk = new HtmlWalk();
    document.body().traverse(walk);
    return Boxes.open(walk.lines());
  }
}
