package com.invoicecourier.local;

import static com.invoicecourier.local.Contractor.DANA;
import static com.invoicecourier.local.Contractor.INVOICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.demo.ApiCalls;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What bad input gets, through the gateway and the real functions. */
class BadInputTest {
  private static final String COMMUNICATIONS = INVOICE + "/communications";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void anUnknownInvoiceIsNotFound() throws Exception {
    var answer = post("/projects/riverside-school/invoices/none/communications", valid());

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("urn:invoice-courier:problem:not-found");
  }

  @Test
  void everyWrongFieldIsNamedAtOnceWithItsLimit() throws Exception {
    ObjectNode request = valid().put("subject", "x".repeat(251));
    request.putArray("to").addObject().put("address", "no address");
    request.put("bcc", "x");

    var answer = post(COMMUNICATIONS, request);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(JSON.readTree(answer.body()).path("errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/to/0/address", "/subject", "/bcc");
    assertThat(answer.body()).contains("250");
  }

  @Test
  void anEmptyToAndTooManyRecipientsAreRefused() throws Exception {
    ObjectNode nobody = Contractor.request("Invoice", List.of(), List.of());
    ObjectNode many =
        Contractor.request(
            "Invoice",
            IntStream.range(0, 41).mapToObj(i -> "p" + i + "@a.example").toList(),
            List.of());

    assertThat(post(COMMUNICATIONS, nobody).body()).contains("at least one recipient");
    assertThat(post(COMMUNICATIONS, many).statusCode()).isEqualTo(422);
    assertThat(post(COMMUNICATIONS, many).body()).contains("more than 40");
  }

  @Test
  void whatIsNotJsonIsABadRequest() throws Exception {
    var answer = send(COMMUNICATIONS, "{\"to\":", "key", token());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("not-json");
  }

  @Test
  void aTokenThatIsMissingOrForeignIsUnauthorized() throws Exception {
    assertThat(send(COMMUNICATIONS, "{}", "key", "").statusCode()).isEqualTo(401);
    assertThat(send(COMMUNICATIONS, "{}", "key", "a.b.c").statusCode()).isEqualTo(401);
  }

  @Test
  void oneKeyRepeatsItsAnswerAndRefusesAnotherRequest() throws Exception {
    String first = send(COMMUNICATIONS, valid().toString(), "same-key", token()).body();
    String again = send(COMMUNICATIONS, valid().toString(), "same-key", token()).body();
    var other = send(COMMUNICATIONS, valid().put("subject", "o").toString(), "same-key", token());

    assertThat(JSON.readTree(again)).isEqualTo(JSON.readTree(first));
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("idempotency-mismatch");
  }

  @Test
  void aCompanyOutsideTheReleaseMayNotEmail() throws Exception {
    LocalRun run = ProductRun.get();
    ApiCalls integrator =
        new ApiCalls(run.endpoints().api(), run.token("integrator", "specialty-contractor"));
    ObjectNode company = JSON.createObjectNode().put("name", "Électricité Boréale inc.");
    String form = "/projects/tour-laurier/invoices/client-03/email-draft";
    String luc = run.token("invoice-admin", "specialty-contractor");

    integrator.put(
        "/companies/specialty-contractor",
        company.deepCopy().put("country", "FR").put("pointOfView", "specialty_contractor"));
    var outside = get(form, luc);
    integrator.put("/companies/specialty-contractor", company.deepCopy().put("country", "CA"));
    var withoutPointOfView = get(form, luc);
    integrator.put(
        "/companies/specialty-contractor",
        company.deepCopy().put("country", "CA").put("pointOfView", "specialty_contractor"));

    assertThat(outside.statusCode()).isEqualTo(403);
    assertThat(withoutPointOfView.statusCode()).isEqualTo(403);
    assertThat(withoutPointOfView.body()).contains("not-released", "point of view");
    assertThat(get(form, luc).statusCode()).isEqualTo(200);
    assertThat(get(form, luc).body())
        .contains("Transférer la facture nº 3 pour le contrat client nº CC-118");
  }

  @Test
  void whoMayReadButNotSendIsForbiddenAndAnOutsiderFindsNothing() throws Exception {
    LocalRun run = ProductRun.get();
    String standard = run.token("standard", "general-contractor");
    String outsider = run.token("outsider", "general-contractor");

    assertThat(send(COMMUNICATIONS, valid().toString(), "k1", standard).statusCode())
        .isEqualTo(403);
    assertThat(get(INVOICE, standard).statusCode()).isEqualTo(200);
    assertThat(send(COMMUNICATIONS, valid().toString(), "k2", outsider).statusCode())
        .isEqualTo(404);
    assertThat(get(INVOICE, outsider).statusCode()).isEqualTo(404);
  }

  private static ObjectNode valid() {
    return Contractor.request("Invoice", List.of(DANA), Collections.emptyList());
  }

  private HttpResponse<String> post(String path, ObjectNode body) throws Exception {
    return send(path, body.toString(), "key-" + body.hashCode() + path.hashCode(), token());
  }

  private HttpResponse<String> send(String path, String body, String key, String token)
      throws Exception {
    return http.send(
        request(path, token)
            .header("idempotency-key", key)
            .POST(BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path, String token) throws Exception {
    return http.send(request(path, token).GET().build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path, String token) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(ProductRun.get().endpoints().api() + path))
            .header("content-type", "application/json");
    return token.isEmpty() ? request : request.header("authorization", "Bearer " + token);
  }

  private static String token() throws Exception {
    return ProductRun.get().token("invoice-admin", "general-contractor");
  }
}
