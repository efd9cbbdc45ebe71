package com.invoicecourier.local.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.inbound.MailClassRules;
import com.invoicecourier.inbound.ParsedMail;
import com.invoicecourier.inbound.SpooledFile;
import com.invoicecourier.reply.Span;
import java.util.List;
import java.util.Locale;

/** What was read of one input, as a line of JSON. */
final class Answer {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Answer() {}

  static String ofMail(String input, ParsedMail mail) {
    ObjectNode answer = of(input, mail.body(), mail.spans());
    answer.put("class", word(MailClassRules.judge(mail).mailClass()));
    answer.put("subject", mail.subject());
    answer.set("attachments", files(mail.files()));
    mail.problem().ifPresent(why -> answer.put(mail.isBroken() ? "error" : "limit", why));
    return answer.toString();
  }

  static String ofBody(String input, String text, List<Span> spans) {
    return of(input, text, spans).toString();
  }

  static String ofFailure(String input, String error) {
    return JSON.createObjectNode().put("input", input).put("error", error).toString();
  }

  private static ObjectNode of(String input, String text, List<Span> spans) {
    ObjectNode answer = JSON.createObjectNode().put("input", input).put("text", text);
    ArrayNode list = answer.putArray("spans");
    spans.forEach(
        span -> list.addObject().put("kind", shownAs(span.kind())).put("text", span.text()));
    return answer;
  }

  /** The scorer asks what is shown as the reply; the context that the reply needs is. */
  private static String shownAs(Span.Kind kind) {
    return word(kind == Span.Kind.CONTEXT ? Span.Kind.REPLY : kind);
  }

  private static ArrayNode files(List<SpooledFile> files) {
    ArrayNode list = JSON.createArrayNode();
    files.forEach(
        file ->
            list.addObject()
                .put("name", file.name())
                .put("bytes", file.size())
                .put("sha256", file.sha256().hex()));
    return list;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
