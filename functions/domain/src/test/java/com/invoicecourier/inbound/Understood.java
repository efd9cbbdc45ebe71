package com.invoicecourier.inbound;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.inbound.DeliveryReport.OfRecipient;
import com.invoicecourier.reply.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What was understood of a mail, as JSON for a person to read and for a test to compare. */
final class Understood {

  /** A Wednesday; "until Monday" is the one after it. */
  private static final LocalDate CAME_IN = LocalDate.of(2026, 4, 1);

  private Understood() {}

  static String json(ParsedMail mail) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("class", MailClassRules.classify(mail).name().toLowerCase(Locale.ROOT));
    json.put("from", mail.from().map(from -> from.address().value()).orElse(""));
    json.put("subject", mail.subject());
    mail.problem().ifPresent(problem -> json.put("problem", problem));
    particulars(json, Particulars.of(mail, MailClassRules.classify(mail), CAME_IN));
    spans(json.putArray("spans"), ReadableText.of(mail, MailClassRules.classify(mail)));
    if (!mail.text().isBlank() && !mail.html().isBlank()) {
      // a mail that says it twice is read from its plain text; both ways have to come out right
      spans(json.putArray("htmlSpans"), ofHtml(mail));
    }
    ArrayNode files = json.putArray("files");
    for (SpooledFile file : mail.files()) {
      files
          .addObject()
          .put("name", file.name())
          .put("type", file.contentType())
          .put("bytes", file.size())
          .put("sha256", file.sha256().toString());
    }
    return json.toPrettyString() + "\n";
  }

  private static List<Span> ofHtml(ParsedMail mail) {
    ParsedMail withoutText =
        new ParsedMail(
            mail.headers(),
            mail.types(),
            "",
            mail.html(),
            mail.files(),
            mail.size(),
            mail.problem());
    return ReadableText.of(withoutText, MailClassRules.classify(mail));
  }

  private static void particulars(ObjectNode json, Particulars particulars) {
    particulars.back().ifPresent(day -> json.put("back", day.toString()));
    particulars.delivery().ifPresent(report -> delivery(json.putArray("delivery"), report));
    particulars
        .returned()
        .flatMap(ReturnedMail::messageId)
        .ifPresent(id -> json.put("returned", id));
  }

  private static void delivery(ArrayNode json, DeliveryReport report) {
    for (OfRecipient recipient : report.recipients()) {
      ObjectNode one = json.addObject();
      recipient.addresses().forEach(one.putArray("addresses")::add);
      one.put("action", recipient.action().name().toLowerCase(Locale.ROOT));
      recipient.status().ifPresent(status -> one.put("status", status));
      recipient.diagnosis().ifPresent(diagnosis -> one.put("diagnosis", diagnosis));
    }
  }

  private static void spans(ArrayNode json, List<Span> spans) {
    spans.forEach(span -> add(json.addObject(), span));
  }

  private static void add(ObjectNode json, Span span) {
    ArrayNode lines =
        json.put("kind", span.kind().name().toLowerCase(Locale.ROOT)).putArray("lines");
    span.text().lines().forEach(lines::add);
  }
}
