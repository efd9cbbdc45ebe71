package com.invoicecourier.inbound.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Chooses what bytes are in, whatever their label says: labels lie, and some are missing. The
 * order: valid UTF-8, the label, what mailers mean by it, a damaged text of its label, a guess,
 * windows-1252.
 */
public final class CharsetChoice {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset ISO_2022_JP = Charset.forName("iso-2022-jp");
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final char ESCAPE = '\u001b';
  private static final char THREE_BYTES = '\u0800';

  private CharsetChoice() {}

  /** The text of the bytes; it never fails. */
  public static String decode(byte[] bytes, Optional<String> label) {
    String name = label.map(Labels::clean).orElse("");
    String text = Bytes.areSevenBit(bytes) ? ofSevenBits(bytes, name) : ofEightBits(bytes, name);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** The bytes of a character that stands raw where bytes of a charset do; else those of UTF-8. */
  public static byte[] encode(char character, String label) {
    Charset charset =
        Labels.charsets(Labels.clean(label)).stream()
            .filter(one -> one.canEncode() && one.newEncoder().canEncode(character))
            .findFirst()
            .orElse(UTF_8);
    return String.valueOf(character).getBytes(charset);
  }

  private static String ofSevenBits(byte[] bytes, String name) {
    if (Utf7.isNamed(name)) {
      return Utf7.decode(bytes);
    }
    if (Hz.isNamed(name)) {
      return Hz.decode(bytes);
    }
    String plain = new String(bytes, ISO_8859_1);
    List<Charset> meant = meant(name, plain);
    String text =
        meant.stream()
            .flatMap(charset -> Bytes.strict(bytes, charset).stream())
            .findFirst()
            .or(() -> meant.stream().findFirst().flatMap(charset -> damaged(bytes, charset)))
            .orElse(plain);
    return text.indexOf(ESCAPE) < 0 ? text : shifted(bytes, text);
  }

  /** Old Japanese mail says ASCII, or nothing, and shifts by escape sequences. */
  private static String shifted(byte[] bytes, String text) {
    return Bytes.strict(bytes, ISO_2022_JP).orElse(text);
  }

  private static String ofEightBits(byte[] bytes, String name) {
    Optional<String> utf8 = Bytes.strict(bytes, UTF_8);
    List<Charset> meant = meant(name, utf8.orElse("\0"));
    if (utf8.isPresent() && !isChance(utf8.get(), bytes, meant)) {
      return utf8.get();
    }
    return meant.stream()
        .flatMap(charset -> Bytes.strict(bytes, charset).stream())
        .findFirst()
        .map(text -> asMeant(text, bytes))
        .or(() -> meant.stream().findFirst().flatMap(charset -> damaged(bytes, charset)))
        .or(() -> Guess.of(bytes).flatMap(charset -> Bytes.strict(bytes, charset)))
        .orElseGet(() -> new String(bytes, WINDOWS_1252));
  }

  /** Text that reads well as it is and has no zeros is not in the UTF-16 that it claims. */
  private static List<Charset> meant(String name, String readable) {
    List<Charset> meant = Labels.charsets(name);
    boolean isWide = !meant.isEmpty() && meant.getFirst().name().contains("UTF-16");
    return isWide && readable.indexOf('\0') < 0 ? List.of() : meant;
  }

  /** Few characters of a double-byte charset can look like UTF-8, though not like three-byte. */
  private static boolean isChance(String utf8, byte[] bytes, List<Charset> meant) {
    return !meant.isEmpty()
        && Bytes.areSeveralPerCharacter(meant.getFirst())
        && utf8.chars().noneMatch(c -> c >= THREE_BYTES)
        && meant.stream().anyMatch(charset -> Bytes.strict(bytes, charset).isPresent());
  }

  /** Mailers write windows-1252 and call it ISO-8859-1: nobody means the controls from 0x80. */
  private static String asMeant(String text, byte[] bytes) {
    boolean hasControls = text.chars().anyMatch(c -> c >= 0x80 && c < 0xa0);
    return hasControls && text.equals(new String(bytes, ISO_8859_1))
        ? Bytes.strict(bytes, WINDOWS_1252).orElse(text)
        : text;
  }

  /** A text that was cut or damaged here and there is still one of its label. */
  private static Optional<String> damaged(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    long bad = text.chars().filter(c -> c == '\ufffd').count();
    long good = text.chars().filter(c -> c >= 0x80 && c != '\ufffd').count();
    return Optional.of(text).filter(_ -> good > 0 && bad <= (charset.equals(UTF_8) ? 2 : 1) * good);
  }
}
