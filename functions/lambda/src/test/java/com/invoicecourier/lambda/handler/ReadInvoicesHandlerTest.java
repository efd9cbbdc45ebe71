package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Riverside;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.lambda.Samples;
import com.invoicecourier.project.Role;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadInvoicesHandlerTest {
  private final Office office = new Office(Status.FILED, Path.of("unused"));

  @Test
  void tellsWhoIAmAndWhichProjectsIHave() {
    JsonNode answer = answer("read-invoices");

    assertThat(answer.at("/body/user/email").asText()).isEqualTo("jane.roe@granitepine.example");
    assertThat(answer.at("/body/projects/0/role").asText()).isEqualTo("admin");
    assertThat(answer.at("/body/projects/0/company/mayEmailInvoices").asBoolean()).isTrue();
  }

  @Test
  void listsThePeopleOfAProject() {
    assertThat(answer("read-invoices.directory").at("/body/people").findValuesAsText("role"))
        .containsExactly("admin", "read_only", "standard");
  }

  @Test
  void listsInvoicesWithTheHeldCountForAdministratorsOnly() {
    assertThat(answer("read-invoices.list").at("/body/invoices/0/emails/held").isInt()).isTrue();

    office.directory.keep(Riverside.member(Riverside.JANE, Role.STANDARD));

    JsonNode row = answer("read-invoices.list").at("/body/invoices/0");
    assertThat(row.at("/id").asText()).isEqualTo("prime-07");
    assertThat(row.at("/emails/held").isMissingNode()).isTrue();
  }

  @Test
  void showsAnInvoiceItsDetailAndItsPdf() {
    assertThat(answer("read-invoices.invoice").at("/body/contract/number").asText())
        .isEqualTo("PC-001");
    assertThat(answer("read-invoices.detail").at("/body/detail/lines/0/itemNumber").asText())
        .isNotEmpty();
    assertThat(answer("read-invoices.detail-pdf").at("/body/url").asText()).startsWith("https://");
  }

  @Test
  void answers304WhereNothingChanged() {
    String tag = answer("read-invoices.list").at("/etag").asText();
    APIGatewayV2HTTPEvent again = Samples.http("read-invoices.list");
    again.setHeaders(Map.of("if-none-match", tag));

    assertThat(Office.answer(office.readInvoices(), again).at("/status").asInt()).isEqualTo(304);
  }

  @Test
  void knowsNobodyWhoseEmailIsNotVerified() {
    APIGatewayV2HTTPEvent event = Samples.http("read-invoices");
    event.getRequestContext().getAuthorizer().getJwt().getClaims().put("email_verified", "false");

    assertThat(Office.answer(office.readInvoices(), event).at("/status").asInt()).isEqualTo(403);
  }

  @Test
  void tellsWhatChangedBetweenTwoVersions() {
    assertThat(answer("read-invoices.changes").at("/body/lineCount").asInt(-1)).isZero();
    assertThat(changes("1", "2").at("/status").asInt()).isEqualTo(404);

    Office.answer(office.importInvoice(), "import-invoice");

    JsonNode changes = changes("1", "2");
    assertThat(changes.at("/status").asInt()).isEqualTo(200);
    assertThat(changes.at("/body/from").asInt()).isEqualTo(1);
    assertThat(changes.at("/body/lines")).isNotEmpty();
    assertThat(changes("one", "2").at("/status").asInt()).isEqualTo(404);
  }

  private JsonNode changes(String before, String after) {
    APIGatewayV2HTTPEvent event = Samples.http("read-invoices.changes");
    event.getPathParameters().putAll(Map.of("before", before, "after", after));
    return Office.answer(office.readInvoices(), event);
  }

  private JsonNode answer(String sample) {
    JsonNode answer = Office.answer(office.readInvoices(), sample);
    assertThat(answer.at("/status").asInt()).isEqualTo(200);
    return answer;
  }
}
