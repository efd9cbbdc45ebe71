package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Limits;
import com.invoicecourier.Riverside;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.lambda.Samples;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists are read on from where the page before ended, and from nowhere else. */
class CursorsTest {
  private static final String TAB = "read-emails";

  @TempDir private Path folder;
  private Office office;

  @BeforeEach
  void fill() {
    office = new Office(Status.FILED, folder);
    for (int i = 0; i <= Limits.PAGE_ITEMS_MAX; i++) {
      office.communications.add(thread("01KN5%021d".formatted(i)));
    }
  }

  @Test
  void aListIsReadOnWithItsOwnCursorAndEndsWithoutOne() {
    JsonNode first = ask(TAB, Map.of());
    JsonNode second = ask(TAB, Map.of("cursor", next(first)));

    assertThat(second.at("/status").asInt()).isEqualTo(200);
    assertThat(second.at("/body/next").isMissingNode()).isTrue();
    Set<String> ids = new HashSet<>(first.at("/body/communications").findValuesAsText("id"));
    ids.addAll(second.at("/body/communications").findValuesAsText("id"));
    assertThat(ids).hasSize(Limits.PAGE_ITEMS_MAX + 2);
  }

  @Test
  void aCursorThatWasChangedInAnyPlaceIsRefused() {
    String cursor = next(ask(TAB, Map.of()));

    for (int i = 0; i < cursor.length(); i++) {
      char other = cursor.charAt(i) == 'A' ? 'Q' : 'A';
      String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
      assertRefused(ask(TAB, Map.of("cursor", changed)));
    }
    for (String foreign :
        new String[] {"", "x", "%00", cursor + "AAAA", cursor.substring(4), "AAAA" + cursor}) {
      assertRefused(ask(TAB, Map.of("cursor", foreign)));
    }
    assertRefused(ask(TAB, Map.of("cursor", Riverside.THREAD.value())));
  }

  @Test
  void aCursorOfAnotherListPersonOrInvoiceIsRefused() {
    Map<String, String> cursor = Map.of("cursor", next(ask(TAB, Map.of())));
    APIGatewayV2HTTPEvent ofAnother = event(TAB, cursor);
    ofAnother.getPathParameters().put("invoice", "prime-08");
    APIGatewayV2HTTPEvent bySam = event(TAB, cursor);
    bySam
        .getRequestContext()
        .getAuthorizer()
        .getJwt()
        .getClaims()
        .put("sub", Riverside.STANDARD.user().value());

    assertRefused(Office.answer(office.readEmails(), ofAnother));
    assertRefused(Office.answer(office.readEmails(), bySam));
    assertRefused(Office.answer(office.readInvoices(), event("read-invoices.list", cursor)));
    assertRefused(ask("read-emails.unmatched", cursor));
  }

  private JsonNode ask(String sample, Map<String, String> query) {
    return Office.answer(office.readEmails(), event(sample, query));
  }

  private static APIGatewayV2HTTPEvent event(String sample, Map<String, String> query) {
    APIGatewayV2HTTPEvent event = Samples.http(sample);
    event.setQueryStringParameters(query);
    return event;
  }

  private static String next(JsonNode answer) {
    String next = answer.at("/body/next").asText();
    assertThat(next).isNotEmpty().doesNotContain(Riverside.THREAD.value());
    return next;
  }

  private static void assertRefused(JsonNode answer) {
    assertThat(answer.at("/status").asInt()).isEqualTo(400);
    assertThat(answer.at("/body/type").asText())
        .isEqualTo("urn:invoice-courier:problem:invalid-cursor");
  }

  private static Communication thread(String id) {
    Communication model = Riverside.communication(false);
    return new Communication(
        new CommunicationId(id),
        model.company(),
        model.project(),
        model.invoice(),
        model.invoiceNumber(),
        model.version(),
        model.subject(),
        false,
        model.language(),
        model.startedAt(),
        model.startedBy(),
        model.participants(),
        model.glance(),
        1);
  }
}
