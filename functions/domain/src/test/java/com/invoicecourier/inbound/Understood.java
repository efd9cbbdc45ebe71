package com.invoicecourier.inbound;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.reply.Span;
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
    ArrayNode spans = json.putArray("spans");
    mail.spans().forEach(span -> add(spans.addObject(), span));
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

  private static void add(ObjectNode json, Span span) {
    ArrayNode lines =
        json.put("kind", span.kind().name().toLowerCase(Locale.ROOT)).putArray("lines");
    span.text().lines().forEach(lines::add);
  }
}
