package com.invoicecourier.inbound;

import com.invoicecourier.Limits;
import com.invoicecourier.reply.HtmlReply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text parts of a mail as a reader sees them, once for who reads plain text and once for who
 * reads HTML (the sequences of RFC 8621 section 4.1.4).
 */
final class BodyText {
  private record Piece(boolean isHtml, String text) {}

  private final List<Piece> texts = new ArrayList<>();
  private final List<Piece> htmls = new ArrayList<>();
  private boolean isCut;

  /** The multipart decides who sees a part; a part outside of all alternatives is for both. */
  void add(boolean isHtml, String text, boolean isInAlternative) {
    if (!isInAlternative || !isHtml) {
      add(texts, new Piece(isHtml, text));
    }
    if (!isInAlternative || isHtml) {
      add(htmls, new Piece(isHtml, text));
    }
  }

  Level open(String multipart, boolean isInAlternative) {
    return new Level(multipart, isInAlternative, texts.size(), htmls.size());
  }

  /** Where an alternative has one form alone, everybody gets it. */
  void close(Level alternative) {
    boolean hasText = texts.size() > alternative.textsBefore();
    boolean hasHtml = htmls.size() > alternative.htmlsBefore();
    if (hasHtml && !hasText) {
      texts.addAll(List.copyOf(htmls.subList(alternative.htmlsBefore(), htmls.size())));
    } else if (hasText && !hasHtml) {
      htmls.addAll(List.copyOf(texts.subList(alternative.textsBefore(), texts.size())));
    }
  }

  boolean isCut() {
    return isCut;
  }

  /** Empty where all there is to read is HTML. */
  String plain() {
    boolean hasPlain = texts.stream().anyMatch(one -> !one.isHtml() && !one.text().isBlank());
    return hasPlain ? joined(texts.stream().map(BodyText::plain).toList()) : blank();
  }

  String html() {
    return joined(htmls.stream().filter(Piece::isHtml).map(Piece::text).toList());
  }

  private String blank() {
    return texts.stream().anyMatch(Piece::isHtml)
        ? ""
        : joined(texts.stream().map(Piece::text).toList());
  }

  private static String plain(Piece piece) {
    return piece.isHtml() ? HtmlReply.text(piece.text()) : piece.text();
  }

  private static String joined(List<String> pieces) {
    return pieces.stream()
        .filter(piece -> !piece.isEmpty())
        .map(piece -> piece.endsWith("\n") || pieces.size() == 1 ? piece : piece + "\n")
        .collect(Collectors.joining());
  }

  private void add(List<Piece> to, Piece piece) {
    int room = Limits.REPLY_CHARACTERS_MAX - to.stream().mapToInt(one -> one.text().length()).sum();
    isCut |= piece.text().length() > room;
    String fitting = piece.text().substring(0, Math.min(piece.text().length(), room));
    to.add(new Piece(piece.isHtml(), fitting));
  }
}
