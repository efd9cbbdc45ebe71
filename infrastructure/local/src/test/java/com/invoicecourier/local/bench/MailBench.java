package com.invoicecourier.local.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.invoicecourier.Sha256;
import com.invoicecourier.inbound.BombRun;
import com.invoicecourier.inbound.MailParser;
import com.invoicecourier.inbound.ParsedMail;
import com.invoicecourier.inbound.Spool;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;

/**
 * How fast a mail of 25 MB is read, its file written out and hashed, beside the JDK's base64 and
 * SHA-256 alone and beside Angus Mail; and how long each bomb takes in a heap of 64 MB.
 */
final class MailBench {
  private static final int ENCODED_BYTES = 25_000_000;
  private static final int LINE_BYTES = 57;
  private static final int CHUNK_BYTES = 64 * 1024 / 78 * 78; // whole lines of 76 and their ends
  private static final int TIMES = 15;

  private MailBench() {}

  private interface Reading {
    String read() throws IOException, MessagingException;
  }

  public static void main(String[] arguments) throws Exception {
    byte[] file = new byte[ENCODED_BYTES / 78 * LINE_BYTES];
    new Random(1).nextBytes(file);
    byte[] coded = Base64.getMimeEncoder().encode(file);
    byte[] mail = mail(coded);
    Path folder = Files.createTempDirectory("mail-bench-");
    try {
      double alone = Double.MAX_VALUE;
      double ours = Double.MAX_VALUE;
      double angus = Double.MAX_VALUE;
      for (int i = 0; i < TIMES; i++) { // in turn, so that other work on the machine hits all alike
        alone = Math.min(alone, milliseconds(() -> base64AndSha256(coded)));
        ours = Math.min(ours, milliseconds(() -> ours(mail, folder)));
        angus = Math.min(angus, milliseconds(() -> angus(mail)));
      }
      print("base64 and SHA-256 alone", mail, alone);
      print("ours", mail, ours);
      print("Angus Mail", mail, angus);
      System.out.println();
      List<BombRun.Read> bombs = BombRun.all();
      bombs.forEach(
          bomb ->
              System.out.printf(
                  Locale.ROOT,
                  "%-34s %6d ms  %s%n",
                  bomb.name(),
                  bomb.milliseconds(),
                  bomb.problem()));
      long slowest = bombs.stream().mapToLong(BombRun.Read::milliseconds).max().orElse(0);
      Figure.print(
          new Figure("mail.25mb", 100 * alone / ours, "%", "base64-sha256"),
          new Figure("mail.25mb", 100 * angus / ours, "%", "angus"),
          new Figure("mail.slowest-bomb", slowest, "ms", "64-mb-heap"));
    } finally {
      Files.delete(folder);
    }
  }

  private static byte[] mail(byte[] coded) {
    byte[] head =
        """
        From: a@riverside.example
        Subject: Pay application 7
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="=_part"

        --=_part
        Content-Type: text/plain; charset=utf-8

        See attached.
        --=_part
        Content-Type: application/pdf; name=a.pdf
        Content-Transfer-Encoding: base64

        """
            .replace("\n", "\r\n")
            .getBytes(US_ASCII);
    byte[] tail = "\r\n--=_part--\r\n".getBytes(US_ASCII);
    byte[] mail = Arrays.copyOf(head, head.length + coded.length + tail.length);
    System.arraycopy(coded, 0, mail, head.length, coded.length);
    System.arraycopy(tail, 0, mail, head.length + coded.length, tail.length);
    return mail;
  }

  private static String ours(byte[] mail, Path folder) {
    try (Spool spool = new Spool(folder)) {
      ParsedMail read = MailParser.parse(new ByteArrayInputStream(mail), spool);
      return read.files().getFirst().sha256().hex();
    }
  }

  private static String base64AndSha256(byte[] coded) {
    MessageDigest digest = Sha256.digest();
    for (int at = 0; at < coded.length; at += CHUNK_BYTES) {
      byte[] chunk = Arrays.copyOfRange(coded, at, Math.min(coded.length, at + CHUNK_BYTES));
      digest.update(Base64.getMimeDecoder().decode(chunk));
    }
    return Sha256.of(digest).hex();
  }

  private static String angus(byte[] mail) throws IOException, MessagingException {
    Session session = Session.getInstance(new Properties());
    MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(mail));
    Multipart parts = (Multipart) message.getContent();
    MessageDigest digest = Sha256.digest();
    try (InputStream body = parts.getBodyPart(1).getInputStream();
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      body.transferTo(out);
    }
    return Sha256.of(digest).hex();
  }

  private static double milliseconds(Reading reading) throws IOException, MessagingException {
    long began = System.nanoTime();
    String hash = reading.read();
    if (hash.isEmpty()) {
      throw new IllegalStateException("nothing was read");
    }
    return (System.nanoTime() - began) / 1e6;
  }

  private static void print(String who, byte[] mail, double milliseconds) {
    System.out.printf(
        Locale.ROOT,
        "%-26s %6.1f ms %6.0f MB/s%n",
        who,
        milliseconds,
        mail.length / milliseconds / 1e3);
  }
}
