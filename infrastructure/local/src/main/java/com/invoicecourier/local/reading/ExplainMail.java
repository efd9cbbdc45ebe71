package com.invoicecourier.local.reading;

import com.invoicecourier.inbound.MailClassRules;
import com.invoicecourier.inbound.MailParser;
import com.invoicecourier.inbound.ParsedMail;
import com.invoicecourier.inbound.Spool;
import com.invoicecourier.inbound.SpooledFile;
import com.invoicecourier.reply.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static void print(ParsedMail mail, PrintStream out) {
    MailClassRules.Judgement judged = MailClassRules.judge(mail);
    out.println("class    " + judged.mailClass() + ": " + judged.reason());
    out.println("subject  " + mail.subject());
    out.println("size     " + mail.size() + " bytes, " + mail.types().size() + " parts");
    out.println("problem  " + mail.problem().orElse("none"));
    for (SpooledFile one : mail.files()) {
      out.println(
          "file     " + one.name() + ", " + one.contentType() + ", " + one.size() + " bytes");
    }
    for (Span span : mail.spans()) {
      out.println("--- " + span.kind());
      out.println(span.text().stripTrailing());
    }
  }
}
