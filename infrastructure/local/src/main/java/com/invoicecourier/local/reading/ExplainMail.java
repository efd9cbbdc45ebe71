package com.invoicecourier.local.reading;

import com.invoicecourier.inbound.DeliveryReport;
import com.invoicecourier.inbound.MailClassRules;
import com.invoicecourier.inbound.MailParser;
import com.invoicecourier.inbound.ParsedMail;
import com.invoicecourier.inbound.Particulars;
import com.invoicecourier.inbound.ReadableText;
import com.invoicecourier.inbound.Spool;
import com.invoicecourier.inbound.SpooledFile;
import com.invoicecourier.reply.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * {@code make -s explain-mail FILE=x.eml}: what was decided about a mail and by which rule, for an
 * operator who looks at one. It prints what stands in the mail.
 */
public final class ExplainMail {
  private ExplainMail() {}

  public static void main(String[] arguments) throws IOException {
    Optional<String> file =
        Optional.ofNullable(System.getenv("FILE")).filter(name -> !name.isBlank());
    if (file.isEmpty()) {
      System.err.println("Which mail? make -s explain-mail FILE=x.eml");
      System.exit(1);
      return;
    }
    explain(Path.of(file.get()));
  }

  private static void explain(Path file) throws IOException {
    Path spools = Files.createTempDirectory("explain-mail-");
    try (InputStream bytes = Files.newInputStream(file);
        Spool spool = new Spool(spools)) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      print(MailParser.parse(bytes, spool), out);
    } finally {
      Files.delete(spools);
    }
  }

  private static void particulars(Particulars told, PrintStream out) {
    told.back().ifPresent(day -> out.println("back     " + day));
    for (DeliveryReport.OfRecipient one :
        told.delivery().map(DeliveryReport::recipients).orElse(List.of())) {
      out.println(
          "report   %s %s, %s, %s"
              .formatted(
                  one.action(),
                  String.join(" = ", one.addresses()),
                  one.status().orElse("no status"),
                  one.diagnosis().orElse("no diagnosis")));
    }
    told.returned()
        .ifPresent(mail -> out.println("about    " + mail.messageId().orElse("a mail without id")));
  }

  private static LocalDate writtenOn(ParsedMail mail) {
    String date = mail.headers().first("date").orElse("");
    int comment = date.indexOf('(');
    try {
      return LocalDate.parse(
          (comment < 0 ? date : date.substring(0, comment)).strip(),
          DateTimeFormatter.RFC_1123_DATE_TIME);
    } catch (DateTimeParseException _) {
      return LocalDate.now(ZoneOffset.UTC);
    }
  }

  private static void print(ParsedMail mail, PrintStream out) {
    MailClassRules.Judgement judged = MailClassRules.judge(mail);
    out.println("class    " + judged.mailClass() + ": " + judged.reason());
    out.println("list     " + (judged.viaList() ? "it came through a mailing list" : "none"));
    particulars(Particulars.of(mail, judged.mailClass(), writtenOn(mail)), out);
    out.println("subject  " + mail.subject());
    out.println("size     " + mail.size() + " bytes, " + mail.types().size() + " parts");
    out.println("problem  " + mail.problem().orElse("none"));
    for (SpooledFile one : mail.files()) {
      out.println(
          "file     " + one.name() + ", " + one.contentType() + ", " + one.size() + " bytes");
    }
    for (Span span : ReadableText.of(mail, judged.mailClass())) {
      out.println("--- " + span.kind());
      out.println(span.text().stripTrailing());
    }
  }
}
