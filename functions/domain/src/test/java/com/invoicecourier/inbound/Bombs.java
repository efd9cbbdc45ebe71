package com.invoicecourier.inbound;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Mails made to exhaust whoever reads them; none of them is ever in memory as a whole. */
public final class Bombs {
  private static final int MEGABYTE = 1_000_000;
  private static final String LINE = "QUJD".repeat(19) + "\r\n";
  private static final String MIXED = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";

  private Bombs() {}

  /** Each by its name, with a piece of the limit that has to be named. */
  public static Map<String, Bomb> all() {
    Map<String, Bomb> all = new LinkedHashMap<>();
    all.put("multiparts nested 20,000 deep", new Bomb("nested more than", Bombs::nestedMultiparts));
    all.put("mails nested 20,000 deep", new Bomb("mails in it are nested", Bombs::nestedMails));
    all.put("a million parts", new Bomb("200 parts", Bombs::parts));
    all.put("a header of 20 MB", new Bomb("a header is longer", Bombs::header));
    all.put("a folded header of 20 MB", new Bomb("a header is longer", Bombs::foldedHeader));
    all.put("200,000 headers", new Bomb("headers", Bombs::headers));
    all.put("charsets that nobody knows", new Bomb("", Bombs::charsets));
    all.put("a line of 20 MB", new Bomb("its text has more than", Bombs::line));
    all.put("base64 without end", new Bomb("more than 40 MB", () -> base64(60)));
    all.put("wrapped again and again", new Bomb("once decoded", Bombs::wrapped));
    all.put("tags of HTML", new Bomb("its text has more than", Bombs::html));
    all.put("a file of 39 MB", new Bomb("", () -> base64(39)));
    return all;
  }

  /** A mail that is made while it is read, and what reading it has to say; "" where it is fine. */
  public record Bomb(String limit, Supplier<InputStream> mail) {}

  private static InputStream nestedMultiparts() {
    return made(
        20_000, i -> "Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
  }

  private static InputStream nestedMails() {
    return made(20_000, _ -> "Content-Type: message/rfc822\r\n\r\n");
  }

  private static InputStream parts() {
    return joined(text(MIXED), made(1_000_000, _ -> "--b\r\n\r\nx\r\n"));
  }

  private static InputStream header() {
    return joined(text("Subject: "), made(20, _ -> "x".repeat(MEGABYTE)), text("\r\n\r\nhi"));
  }

  private static InputStream foldedHeader() {
    return joined(text("Subject: x\r\n"), made(20 * MEGABYTE / 80, _ -> " " + LINE), text("\r\n"));
  }

  private static InputStream headers() {
    return joined(made(200_000, i -> "X-" + i + ": y\r\n"), text("\r\nhi"));
  }

  /** Whoever asks the JDK for a charset that it does not know waits for a millisecond. */
  private static InputStream charsets() {
    return joined(
        text(MIXED),
        made(
            100,
            i ->
                "--b\r\nContent-Disposition: attachment; filename=\"" + unknown(i) + "\"\r\n\r\n"));
  }

  private static String unknown(int number) {
    return IntStream.range(0, 2_000)
        .mapToObj(i -> "=?x-" + number + "-" + i + "?q?x?=")
        .collect(Collectors.joining("\r\n "));
  }

  private static InputStream line() {
    return joined(text("Subject: hi\r\n\r\n"), made(20, _ -> "x".repeat(MEGABYTE)));
  }

  private static InputStream html() {
    return joined(text("Content-Type: text/html\r\n\r\n"), made(MEGABYTE, _ -> "<b><i>"));
  }

  private static InputStream base64(int megabytes) {
    String head =
        "Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    return joined(text(head), made(megabytes * MEGABYTE / LINE.length(), _ -> LINE));
  }

  /** Each signed wrapping costs the reader a copy of all that it wraps. */
  private static InputStream wrapped() {
    InputStream whole =
        joined(text("Subject: at last\r\n\r\n"), made(8, _ -> "x".repeat(MEGABYTE)));
    int size = "Subject: at last\r\n\r\n".length() + 8 * MEGABYTE;
    for (int i = 0; i < 15; i++) {
      byte[] head = SignedBytes.before(size);
      whole = joined(new ByteArrayInputStream(head), whole);
      size += head.length;
    }
    return whole;
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(US_ASCII));
  }

  private static InputStream joined(InputStream... pieces) {
    return new SequenceInputStream(Collections.enumeration(List.of(pieces)));
  }

  @SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing newer
  private static InputStream made(int count, IntFunction<String> piece) {
    return new SequenceInputStream(
        new Enumeration<>() {
          private int next;

          @Override
          public boolean hasMoreElements() {
            return next < count;
          }

          @Override
          public InputStream nextElement() {
            return text(piece.apply(next++));
          }
        });
  }
}
