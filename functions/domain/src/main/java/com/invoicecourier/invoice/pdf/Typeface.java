package com.invoicecourier.invoice.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.text.Bidi;
import java.util.Arrays;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;

/** One embedded font: what it can print, and how wide. */
final class Typeface {

  private static final byte[] REGULAR = file("LiberationSans-Regular.ttf");
  private static final byte[] BOLD = file("LiberationSans-Bold.ttf");
  private static final char BOX = '\u25a1';
  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';
  private static final String BRACKETS = "()[]{}<>«»‹›";
  private static final int UNKNOWN = -1;

  private final BaseFont font;
  private final int[] widths = new int[0x10000];

  private Typeface(String name, byte[] file, byte[] seed) {
    try {
      font = BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, file, null);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    font.setSecureRandom(new SameLetters(seed));
    Arrays.fill(widths, UNKNOWN);
  }

  static Typeface regular(byte[] seed) {
    return new Typeface("LiberationSans-Regular.ttf", REGULAR, seed);
  }

  static Typeface bold(byte[] seed) {
    return new Typeface("LiberationSans-Bold.ttf", BOLD, seed);
  }

  BaseFont font() {
    return font;
  }

  float width(String text, float size) {
    int sum = 0;
    for (int at = 0; at < text.length(); at++) {
      sum += width(text.charAt(at));
    }
    return sum * size / 1000;
  }

  /** With a box for each character that this font lacks; line ends stay. */
  static String boxed(String text) {
    boolean whole = true;
    for (int at = 0; whole && at < text.length(); at++) {
      whole = !isLacking(text.charAt(at));
    }
    return whole ? text : withBoxes(text);
  }

  /** As it is set on one line of the page: in visual order, with boxes. */
  String printable(String given) {
    String text = given.replace('\n', ' ');
    boolean leftToRight = true;
    for (int at = 0; leftToRight && at < text.length(); at++) {
      leftToRight = text.charAt(at) < FIRST_RIGHT_TO_LEFT;
    }
    return leftToRight ? boxed(text) : visual(boxed(text));
  }

  private static String withBoxes(String text) {
    StringBuilder boxed = new StringBuilder(text.length());
    text.codePoints().map(c -> isLacking(c) ? BOX : c).forEach(boxed::appendCodePoint);
    return boxed.toString();
  }

  private static String visual(String text) {
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return text;
    }
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    byte[] levels = new byte[bidi.getRunCount()];
    String[] runs = new String[levels.length];
    for (int run = 0; run < runs.length; run++) {
      levels[run] = (byte) bidi.getRunLevel(run);
      String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      runs[run] = levels[run] % 2 == 0 ? part : reversed(part);
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    return String.join("", runs);
  }

  /** Brackets are turned around: what opens on the left of Latin opens on the right of Hebrew. */
  private static String reversed(String part) {
    StringBuilder reversed = new StringBuilder(part).reverse();
    for (int at = 0; at < reversed.length(); at++) {
      int bracket = BRACKETS.indexOf(reversed.charAt(at));
      if (bracket >= 0) {
        reversed.setCharAt(at, BRACKETS.charAt(bracket ^ 1));
      }
    }
    return reversed.toString();
  }

  private static boolean isLacking(int c) {
    return c != '\n' && !Glyphs.has(c);
  }

  private int width(char c) {
    if (widths[c] == UNKNOWN) {
      widths[c] = font.getWidth(c);
    }
    return widths[c];
  }

  private static byte[] file(String name) {
    try (InputStream in = Typeface.class.getResourceAsStream("/liberation/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Draws the letters of the subset's name from the document, so that it is the same each time. */
  private static final class SameLetters extends SecureRandom {

    private final transient byte[] seed;
    private transient int next;

    SameLetters(byte[] seed) {
      this.seed = seed.clone();
    }

    @Override
    public double nextDouble() {
      return (seed[next++ % seed.length] & 0xff) / 256.0;
    }
  }
}
