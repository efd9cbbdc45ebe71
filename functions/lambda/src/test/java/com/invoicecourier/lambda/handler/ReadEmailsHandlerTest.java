package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Riverside;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.inbound.UnmatchedMail;
import com.invoicecourier.lambda.handler.ApiCalls.Answer;
import com.invoicecourier.reply.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadEmailsHandlerTest {
  private static final String TOKEN = "abcdefghijklmnopqrstuvwxyb";

  private final Office office = new Office();
  private final ApiCalls api = new ApiCalls(office.readEmails());

  @BeforeEach
  void addThread() {
    office.communications.add(
        Riverside.communication(false),
        Riverside.email(),
        Riverside.answer(Status.FILED, Riverside.DANA));
    office.communications.add(Riverside.recipient(1, Riverside.DANA));
  }

  @Test
  void listsTheCommunicationsOfAnInvoice() {
    assertThat(api.call("read-emails").body())
        .hasToString(
            """
            {"communications":[{"id":"01KN45QZ8G3M7D2XW9A5CVT6HB","subject":"Invoice #7",\
            "private":false,"version":1,"startedAt":"2026-04-01T12:00:00Z","state":"QUEUED",\
            "lastEmailAt":"2026-04-01T12:00:00Z","preview":"Dana, attached is","replies":0,\
            "startedBy":{"name":"Jane Roe","address":"jane.roe@granitepine.example"},"held":0}]}""");
  }

  @Test
  void showsAThreadWithItsEmails() {
    JsonNode thread = api.call("read-emails.communication").body();

    assertThat(thread.get("invoice")).hasToString("{\"id\":\"prime-07\",\"number\":\"7\"}");
    assertThat(thread.get("allowed")).hasToString("{\"decide\":true,\"changePrivacy\":true}");
    assertThat(thread.get("emails").findValuesAsText("direction"))
        .containsExactly("outbound", "inbound");
    JsonNode sent = thread.get("emails").get(0);
    assertThat(sent.at("/from/address").asText()).isEqualTo("jane.roe@granitepine.example");
    assertThat(sent.at("/attachments/0"))
        .hasToString(
            "{\"number\":0,\"name\":\"Invoice 7 v1.pdf\",\"contentType\":\"application/pdf\"}");
    assertThat(sent.at("/recipients/0/number").asText()).isEqualTo("01");
  }

  @Test
  void hidesEveryTokenInWhatPeopleWrote() {
    office.bodies.keep(
        Riverside.THREAD,
        Riverside.ANSWER,
        List.of(
            new Span(Span.Kind.REPLY, "Approved."),
            new Span(Span.Kind.QUOTE, "From: reply+" + TOKEN + "@mail.invoicecourier.example"),
            new Span(Span.Kind.QUOTE, "mailto:reply%2B" + TOKEN + "%40mail")));

    Answer answer = api.call("read-emails.communication");

    assertThat(answer.body().toString())
        .contains("Approved.", "From: reply+…@mail.invoicecourier.example")
        .doesNotContain(TOKEN);
  }

  @Test
  void linksFilesAndOriginals() {
    assertThat(api.call("read-emails.attachment").body())
        .hasToString(
            "{\"url\":\"https://files.example/detail\",\"expiresAt\":\"2026-04-01T12:00:00Z\"}");
    assertThat(api.call("read-emails.original").body().get("url").asText())
        .isEqualTo("https://files.example/received");
  }

  @Test
  void showsUnmatchedMailToTheOperatorOnly() {
    office.unmatched.mails.add(
        new UnmatchedMail(
            "01KN5AYQ7D4W8G2KXM6T9BZ1EP",
            Riverside.AT,
            Optional.of(Riverside.DANA),
            "To reply+" + TOKEN + "@old.example",
            "No thread has this address.",
            60,
            "in/lost"));

    assertThat(api.call("read-emails.unmatched").body().toString())
        .contains("No thread has this address.")
        .doesNotContain(TOKEN);
    assertThat(api.callAs("read-emails", "read-emails.unmatched").status()).isEqualTo(403);
  }

  @Test
  void refusesACursorThatItNeverGave() {
    Answer answer = api.callWithQuery("read-emails", Map.of("cursor", "page2"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().at("/errors/0/pointer").asText()).isEqualTo("/cursor");
  }
}
