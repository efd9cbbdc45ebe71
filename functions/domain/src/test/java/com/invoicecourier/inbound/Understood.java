package com.invoicecourier.inbound;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.reply.HtmlReply;
import com.invoicecourier.reply.Span;
import java.util.List;
import java.util.Locale;

/** What was understood of a mail, as JSON for a person to read and for a test to compare. */
final class Understood {

  private Understood() {}

  static String json(ParsedMail mail) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("class", MailClassRules.classify(mail).name().toLowerCase(Locale.ROOT));
    json.put("from", mail.from().map(from -> from.address().value()).orElse(""));
    json.put("subject", mail.subject());
    mail.problem().ifPresent(problem -> json.put("problem", problem));
    spans(json.putArray("spans"), mail.spans());
    if (!mail.text().isBlank() && !mail.html().isBlank()) {
      // a mail that says it twice is read from its plain text; both ways have to come out right
      spans(json.putArray("htmlSpans"), HtmlReply.split(mail.html()));
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

  private static void spans(ArrayNode json, List<Span> spans) {
    spans.forEach(span -> add(json.addObject(), span));
  }

  private static void add(ObjectNode json, Span span) {
    ArrayNode lines =
        json.put("kind", span.kind().name().toLowerCase(Locale.ROOT)).putArray("lines");
    span.text().lines().forEach(lines::add);
  }
}
