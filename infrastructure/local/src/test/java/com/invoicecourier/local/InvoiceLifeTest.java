package com.invoicecourier.local;

import static com.invoicecourier.local.Contractor.DANA;
import static com.invoicecourier.local.Contractor.OMAR;
import static com.invoicecourier.local.Contractor.inbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.Sha256;
import com.invoicecourier.invoice.DemoInvoices;
import com.invoicecourier.local.demo.ApiCalls;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An invoice from its import to its withdrawal, from outside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvoiceLifeTest {
  private static final String PROJECT = "/projects/riverside-school";
  private static final int MORE_THAN_A_PAGE = 102;

  private LocalRun run;
  private ApiCalls integrator;
  private Contractor jane;

  @BeforeAll
  void start() throws Exception {
    run = ProductRun.get();
    integrator = new ApiCalls(run.endpoints().api(), run.token("integrator", "general-contractor"));
    jane = Contractor.of(run);
  }

  @Test
  void thePreviewIsWhatEveryRecipientGets() throws Exception {
    String invoice = PROJECT + "/invoices/life-01";
    String subject = "Invoice that was previewed";
    integrator.put(invoice, DemoInvoices.GENERAL_CONTRACTOR.tree().put("number", "21"));
    byte[] preview = fetch(jane.api().get(invoice + "/detail.pdf").path("url").asText());

    String thread = send(invoice, subject, List.of(DANA, OMAR));

    assertThat(ReceivedMail.await(run.endpoints(), DANA, subject).pdf()).isEqualTo(preview);
    assertThat(ReceivedMail.await(run.endpoints(), OMAR, subject).pdf()).isEqualTo(preview);
    assertThat(jane.thread(thread).at("/emails/0/attachments/0/sha256").asText())
        .isEqualTo(Sha256.of(preview).hex());
  }

  @Test
  void aWithdrawnInvoiceIsNotMailedButAnswersToEarlierMailAreFiled() throws Exception {
    String invoice = PROJECT + "/invoices/life-02";
    String subject = "Invoice that is withdrawn";
    ObjectNode detail = DemoInvoices.GENERAL_CONTRACTOR.tree().put("number", "22");
    integrator.put(invoice, detail);
    String thread = send(invoice, subject, List.of(DANA));
    ReceivedMail received = ReceivedMail.await(run.endpoints(), DANA, subject);

    integrator.put(invoice, detail.put("status", "withdrawn"));
    MailClient.send(run.endpoints(), DANA, List.of(received.from()), reply(received));

    assertThatThrownBy(() -> send(invoice, "Again", List.of(DANA)))
        .hasMessageContaining("409")
        .hasMessageContaining("A withdrawn invoice cannot be mailed.");
    assertThat(jane.api().get(invoice + "/email-draft").path("warnings").findValuesAsText("code"))
        .contains("withdrawn");
    JsonNode filed =
        inbound(jane.awaitThread(thread, found -> !inbound(found).isEmpty())).getFirst();
    assertThat(filed.path("status").asText()).isEqualTo("filed");
  }

  @Test
  void theListIsNewestPeriodFirstAndGoesOnAfterItsCursor() throws Exception {
    String api = run.endpoints().api();
    ApiCalls owner = new ApiCalls(api, run.token("integrator", "owner"));
    ApiCalls alex = new ApiCalls(api, run.token("outsider", "owner"));
    String project = "/projects/many-invoices";
    owner.put(project, json().put("name", "Many invoices").put("number", "24-900"));
    owner.put(
        project + "/members/owner-outsider",
        json().put("email", "alex@outside.example").put("name", "Alex").put("role", "read_only"));
    ObjectNode detail = DemoInvoices.OWNER.tree();
    for (int at = 0; at < MORE_THAN_A_PAGE; at++) {
      LocalDate end = LocalDate.of(2026, 3, 31).plusDays(at * 7 % MORE_THAN_A_PAGE);
      detail.withObject("/period").put("end", end.toString());
      owner.put(project + "/invoices/many-" + at, detail);
    }

    JsonNode first = alex.get(project + "/invoices");
    String next = URLEncoder.encode(first.path("next").asText(), StandardCharsets.UTF_8);
    JsonNode second = alex.get(project + "/invoices?cursor=" + next);

    List<String> ends = first.path("invoices").findValuesAsText("end");
    ends.addAll(second.path("invoices").findValuesAsText("end"));
    assertThat(first.path("invoices")).hasSize(100);
    assertThat(second.has("next")).isFalse();
    assertThat(ends).hasSize(MORE_THAN_A_PAGE).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(first.at("/invoices/0/currentPaymentDue/amount").asText()).isEqualTo("14150261.61");
  }

  private String send(String invoice, String subject, List<String> to) throws Exception {
    ObjectNode request = Contractor.request(subject, to, List.of());
    return jane.api().post(invoice + "/communications", request).path("id").asText();
  }

  private static String reply(ReceivedMail received) throws Exception {
    return """
    From: Dana Whitfield <%s>
    To: %s
    Subject: Re: %s
    Message-ID: <withdrawn@riverside-usd.example>
    In-Reply-To: %s
    Content-Type: text/plain; charset=utf-8

    Approved.
    """
        .formatted(
            DANA, received.from(), received.message().getSubject(), received.header("Message-ID"));
  }

  private static byte[] fetch(String url) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
  }

  private static ObjectNode json() {
    return new ObjectMapper().createObjectNode();
  }
}
