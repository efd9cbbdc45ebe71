package com.invoicecourier.local.reading;

import com.invoicecourier.inbound.MailParser;
import com.invoicecourier.inbound.Spool;
import com.invoicecourier.reply.HtmlReply;
import com.invoicecourier.reply.ReplyText;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code make -s parse-mail < LIST > ANSWERS}: reads what a list names, one answer a line. Lines of
 * the list are {@code KIND<TAB>PATH}, the path relative to the folder named by {@code MAIL_ROOT}.
 */
public final class ParseMail {
  private final Path root;
  private final Path spools;

  ParseMail(Path root, Path spools) {
    this.root = root;
    this.spools = spools;
  }

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(Optional.ofNullable(System.getenv("MAIL_ROOT")).orElse("."));
    Path spools = Files.createTempDirectory("parse-mail-");
    BufferedReader list =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream answers = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try {
      ParseMail reader = new ParseMail(root, spools);
      list.lines().filter(line -> !line.isBlank()).map(reader::answer).forEach(answers::println);
    } finally {
      answers.flush();
      Files.delete(spools);
    }
  }

  String answer(String line) {
    int tab = line.indexOf('\t');
    String kind = line.substring(0, Math.max(tab, 0));
    String input = line.substring(tab + 1);
    try {
      return read(kind, input);
    } catch (IOException | RuntimeException e) {
      return Answer.ofFailure(input, e.toString());
    }
  }

  private String read(String kind, String input) throws IOException {
    Path file = root.resolve(input);
    return switch (kind) {
      case "reply-text", "reply-assert" -> {
        String body = text(file);
        yield Answer.ofBody(input, body, ReplyText.split(body));
      }
      case "reply-html", "reply-html-assert" -> {
        String html = text(file);
        yield Answer.ofBody(input, HtmlReply.text(html), HtmlReply.split(html));
      }
      case "flowed" -> mail(input, file, "text/plain; charset=utf-8; format=flowed");
      case "tnef" -> mail(input, file, "application/ms-tnef");
      default -> mail(input, file, "");
    };
  }

  /** A body of which the type alone is known is read as the only part of a mail. */
  private String mail(String input, Path file, String type) throws IOException {
    String headers = type.isEmpty() ? "" : "Content-Type: " + type + "\r\n\r\n";
    try (InputStream body = Files.newInputStream(file);
        InputStream bytes =
            new SequenceInputStream(
                new ByteArrayInputStream(headers.getBytes(StandardCharsets.US_ASCII)), body);
        Spool spool = new Spool(spools)) {
      return Answer.ofMail(input, MailParser.parse(bytes, spool));
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
