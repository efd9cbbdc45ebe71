package com.invoicecourier.local;

import static com.invoicecourier.local.Contractor.DANA;
import static com.invoicecourier.local.Contractor.JANE;
import static com.invoicecourier.local.Contractor.OMAR;
import static com.invoicecourier.local.Contractor.inbound;
import static com.invoicecourier.local.Contractor.states;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.local.demo.ApiCalls;
import jakarta.mail.Message.RecipientType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The conversation from outside: the API, IMAP and SMTP; the packaged zip on real services. */
class EndToEndTest {
  @Test
  void sendsEachRecipientACopyUnderItsOwnReplyAddress() throws Exception {
    LocalRun run = ProductRun.get();
    Contractor jane = Contractor.of(run);
    String subject = "Rechnung für März – copies";

    String communication = jane.send(subject, List.of(DANA, OMAR), List.of(JANE));

    JsonNode thread =
        jane.awaitThread(
            communication, found -> states(found).stream().allMatch("DELIVERED"::equals));
    assertThat(states(thread)).containsExactly("DELIVERED", "DELIVERED", "DELIVERED");
    ReceivedMail danas = ReceivedMail.await(run.endpoints(), DANA, subject);
    ReceivedMail omars = ReceivedMail.await(run.endpoints(), OMAR, subject);
    for (ReceivedMail copy : List.of(danas, omars)) {
      assertThat(copy.from()).matches("reply\\+[a-z2-7]{26}@mail\\.invoicecourier\\.example");
      assertThat(copy.fromName()).isEqualTo("Jane Roe (Granite & Pine Builders)");
      assertThat(copy.addresses(RecipientType.TO)).containsExactly(DANA, OMAR);
      assertThat(copy.addresses(RecipientType.CC)).containsExactly(JANE);
      assertThat(copy.header("References"))
          .isEqualToIgnoringCase("<" + communication + "@mail.invoicecourier.example>");
      assertThat(new String(copy.pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }
    assertThat(danas.from()).isNotEqualTo(omars.from());
    assertThat(danas.pdf()).isEqualTo(omars.pdf());
  }

  @Test
  void filesAReplyToAllOnceThoughItIsDeliveredTwice() throws Exception {
    LocalRun run = ProductRun.get();
    Contractor jane = Contractor.of(run);
    String subject = "Invoice for a reply to all";
    String communication = jane.send(subject, List.of(DANA, OMAR), List.of(JANE));
    ReceivedMail received = ReceivedMail.await(run.endpoints(), DANA, subject);

    String reply = reply(received, DANA, "once");
    MailClient.send(run.endpoints(), DANA, List.of(received.from(), OMAR, JANE), reply);
    MailClient.send(run.endpoints(), DANA, List.of(received.from()), reply);
    MailClient.send(
        run.endpoints(), DANA, List.of(received.from()), reply(received, DANA, "other"));

    JsonNode thread = jane.awaitThread(communication, found -> inbound(found).size() >= 2);
    assertThat(inbound(thread)).hasSize(2);
    JsonNode filed = inbound(thread).getFirst();
    assertThat(filed.path("status").asText()).isEqualTo("filed");
    assertThat(filed.path("trust").path("level").asText()).isEqualTo("verified");
    assertThat(filed.path("suggestion").path("decision").asText()).isEqualTo("approved");
    assertThat(filed.path("spans").path(0).path("text").asText()).startsWith("Approved.");
    assertThat(filed.toString()).doesNotContain(received.from());
    assertThat(ReceivedMail.await(run.endpoints(), OMAR, "Re: " + subject).from()).isEqualTo(DANA);
  }

  @Test
  void holdsMailWithoutAVerdictAndPutsMailToAnUnknownTokenAside() throws Exception {
    LocalRun run = ProductRun.get();
    Contractor jane = Contractor.of(run);
    String subject = "Invoice for strangers";
    String communication = jane.send(subject, List.of(DANA), List.of());
    ReceivedMail received = ReceivedMail.await(run.endpoints(), DANA, subject);
    String unknown = "reply+" + "a".repeat(26) + "@mail.invoicecourier.example";

    MailClient.send(
        run.endpoints(), "", List.of(received.from()), reply(received, DANA, "no-login"));
    MailClient.send(run.endpoints(), DANA, List.of(unknown), reply(received, DANA, "unknown"));

    JsonNode held =
        inbound(jane.awaitThread(communication, found -> !inbound(found).isEmpty())).getFirst();
    assertThat(held.path("status").asText()).isEqualTo("held");
    assertThat(held.has("suggestion")).isFalse();
    ApiCalls operator =
        new ApiCalls(run.endpoints().api(), run.token("operator", "general-contractor"));
    JsonNode aside =
        SmallRun.await(
            () -> operator.get("/unmatched"),
            found -> found.toString().contains("belongs to no communication"));
    assertThat(aside.path("unmatched").findValuesAsText("reason"))
        .contains("Its reply address belongs to no communication.");
  }

  @Test
  void tellsAutomationWithIdsOnly() throws Exception {
    LocalRun run = ProductRun.get();
    Contractor jane = Contractor.of(run);
    String communication = jane.send("Invoice for automation", List.of(DANA), List.of());

    List<String> told =
        SmallRun.await(
            () ->
                Files.readAllLines(run.endpoints().events()).stream()
                    .filter(line -> line.contains("\"source\":\"invoice-courier\""))
                    .filter(line -> line.contains(communication))
                    .toList(),
            lines -> lines.size() >= 3);

    assertThat(told)
        .anyMatch(line -> line.contains("CommunicationCreated"))
        .anyMatch(line -> line.contains("EmailSent"))
        .anyMatch(line -> line.contains("EmailDelivered"))
        .noneMatch(line -> line.contains("@") || line.contains("automation\""));
  }

  private static String reply(ReceivedMail received, String from, String id) throws Exception {
    String references = received.header("References");
    return """
    From: Dana Whitfield <%s>
    To: %s
    Cc: %s, %s
    Subject: Re: %s
    Message-ID: <%s@riverside-usd.example>
    In-Reply-To: %s
    References: %s
    Content-Type: text/plain; charset=utf-8

    Approved. Payment goes out on the 30th.

    On Wed, Apr 1, 2026 at 9:00 AM Jane Roe <%s> wrote:
    > Bitte prüfen, please.
    """
        .formatted(
            from,
            received.from(),
            OMAR,
            JANE,
            received.message().getSubject(),
            id + references.hashCode(),
            received.header("Message-ID"),
            references + " " + received.header("Message-ID"),
            received.from());
  }
}
