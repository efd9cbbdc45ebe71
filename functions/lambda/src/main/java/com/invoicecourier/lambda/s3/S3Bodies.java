package com.invoicecourier.lambda.s3;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.communication.Bodies;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.lambda.http.Json;
import com.invoicecourier.reply.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts of emails as JSON objects in the mail bucket. */
public final class S3Bodies implements Bodies {
  private final Objects mail;

  public S3Bodies(Objects mail) {
    this.mail = mail;
  }

  @Override
  public void keep(CommunicationId communication, EmailId email, List<Span> spans) {
    String json = Json.list(spans, S3Bodies::encode).toString();
    mail.put(
        ObjectKeys.body(communication, email),
        "application/json",
        json.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<Span> read(CommunicationId communication, EmailId email) {
    byte[] json = mail.read(ObjectKeys.body(communication, email));
    return Json.list(Json.readOurs(new String(json, StandardCharsets.UTF_8)), S3Bodies::decode);
  }

  @Override
  public Map<EmailId, List<Span>> readAll(CommunicationId communication, Set<EmailId> emails) {
    return Together.all(emails, email -> read(communication, email));
  }

  private static JsonNode encode(Span span) {
    return Json.object().put("kind", span.kind().name()).put("text", span.text());
  }

  private static Span decode(JsonNode json) {
    return new Span(
        Span.Kind.valueOf(json.required("kind").asText()), json.required("text").asText());
  }
}
