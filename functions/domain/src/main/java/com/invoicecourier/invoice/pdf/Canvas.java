package com.invoicecourier.invoice.pdf;

import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;

/** Text, lines and shades placed on one page, in points from its lower left corner. */
final class Canvas {

  static final float INK = 0.1f;
  static final float FAINT = 0.42f;
  private static final float UNKNOWN = -1;

  private final PdfContentByte content;
  private final Faces faces;
  private boolean writing;
  private float inked = UNKNOWN;
  private Optional<Style> set = Optional.empty();

  Canvas(PdfContentByte content, Faces faces) {
    this.content = content;
    this.faces = faces;
  }

  /** How text is set. */
  record Style(boolean bold, float size, float grey) {

    static Style plain(float size) {
      return new Style(false, size, INK);
    }

    static Style strong(float size) {
      return new Style(true, size, INK);
    }

    static Style faint(float size) {
      return new Style(false, size, FAINT);
    }
  }

  Typeface typeface(Style style) {
    return faces.of(style);
  }

  float width(String text, Style style) {
    return typeface(style).width(text, style.size());
  }

  void left(String text, float x, float y, Style style) {
    show(typeface(style).printable(text), x, y, style);
  }

  void right(String text, float x, float y, Style style) {
    String printable = typeface(style).printable(text);
    show(printable, x - width(printable, style), y, style);
  }

  /** Set smaller where it would not fit, never cut. */
  void leftWithin(String text, float x, float width, float y, Style style) {
    left(text, x, y, fitting(text, width, style));
  }

  /**
   * Set smaller where it would not fit, never cut. The parenthesis that closes a negative amount
   * hangs over, so that digits stand below digits.
   */
  void rightWithin(String text, float x, float width, float y, Style style) {
    Style fitting = fitting(text, width, style);
    float over = text.endsWith(")") ? width(")", fitting) : 0;
    right(text, x + over, y, fitting);
  }

  /** Everything that is drawn meanwhile, made smaller towards a point. */
  void shrunk(float factor, float x, float y, Runnable drawing) {
    endText();
    content.saveState();
    content.concatCTM(factor, 0, 0, factor, x * (1 - factor), y * (1 - factor));
    drawing.run();
    endText();
    content.restoreState();
    inked = UNKNOWN;
    set = Optional.empty();
  }

  void rule(float x, float y, float width, float thickness, float grey) {
    shade(x, y - thickness / 2, width, thickness, grey);
  }

  void shade(float x, float y, float width, float height, float grey) {
    endText();
    ink(grey);
    content.rectangle(x, y, width, height);
    content.fill();
  }

  void end() {
    endText();
  }

  private Style fitting(String text, float width, Style style) {
    float needed = width(text, style);
    return needed <= width
        ? style
        : new Style(style.bold(), style.size() * width / needed, style.grey());
  }

  private void show(String text, float x, float y, Style style) {
    if (text.isEmpty()) {
      return;
    }
    if (!writing) {
      content.beginText();
      writing = true;
    }
    ink(style.grey());
    set(style);
    content.setTextMatrix(x, y);
    content.showText(text);
  }

  /** Said only where it changes: a page sets thousands of texts in a few ways. */
  private void ink(float grey) {
    if (inked != grey) {
      content.setGrayFill(grey);
      inked = grey;
    }
  }

  private void set(Style style) {
    if (set.filter(one -> one.bold() == style.bold() && one.size() == style.size()).isEmpty()) {
      content.setFontAndSize(typeface(style).font(), style.size());
      set = Optional.of(style);
    }
  }

  private void endText() {
    if (writing) {
      content.endText();
      writing = false;
    }
  }
}
