package com.invoicecourier.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.Limits;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.event.Event;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportInvoiceTest {
  private static final byte[] FIRST = DemoInvoices.GENERAL_CONTRACTOR.json();
  private static final byte[] SECOND =
      DemoInvoices.GENERAL_CONTRACTOR
          .tree()
          .put("status", "approved")
          .toString()
          .getBytes(StandardCharsets.UTF_8);

  private final InMemoryInvoices invoices = new InMemoryInvoices();
  private final InMemoryDetails details = new InMemoryDetails();
  private final InMemoryUploadedDetails uploads = new InMemoryUploadedDetails();

  @Test
  void keepsTheFirstVersionWithItsDetailAndItsEvent() {
    Imported imported = importDetail(FIRST).orThrow();

    assertThat(imported.version()).isEqualTo(1);
    assertThat(imported.isNew()).isTrue();
    assertThat(details.read(imported.detail())).isEqualTo(Riverside.DETAIL);
    assertThat(head().company()).isEqualTo(Riverside.COMPANY);
    assertThat(invoices.events).extracting(Event::type).containsExactly(EventType.INVOICE_IMPORTED);
    assertThat(invoices.events.getFirst().fact(Fact.VERSION)).isEqualTo("1");
  }

  @Test
  void makesNoNewVersionOfTheSameContent() {
    importDetail(FIRST);

    Imported again = importDetail(reordered()).orThrow();

    assertThat(again.version()).isEqualTo(1);
    assertThat(again.isNew()).isFalse();
    assertThat(invoices.events).hasSize(1);
  }

  @Test
  void keepsANewVersionAndWhatWasMailedBefore() {
    importDetail(FIRST);
    invoices.replaceGlance(head().with(head().emails().sent(1, Riverside.AT)));

    Imported second = importDetail(SECOND).orThrow();

    assertThat(second.version()).isEqualTo(2);
    assertThat(head().status()).isEqualTo(InvoiceStatus.APPROVED);
    assertThat(head().emails().sentVersion()).contains(1);
    assertThat(head().emails().state()).contains(RecipientState.QUEUED);
    assertThat(details.kept).hasSize(2);
  }

  @Test
  void triesAgainAfterALostRaceAndGivesUpInTheEnd() {
    invoices.racesToLose = 2;
    assertThat(importDetail(FIRST)).isInstanceOf(Result.Done.class);

    invoices.racesToLose = 100;
    assertThat(importDetail(SECOND))
        .isEqualTo(Result.refused(new Refusal.Conflict("The invoice is being changed.")));
  }

  @Test
  void keepsNothingThatDoesNotReconcile() {
    var broken = DemoInvoices.GENERAL_CONTRACTOR.tree();
    broken.withObject("/summary/currentPaymentDue").put("amount", "1.00");

    assertThat(importDetail(broken.toString().getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            Result.Refused.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Invalid.class));
    assertThat(details.kept).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/applicationNumber, '\"7\"', whole number",
    "/period/end, '\"2026-02-28\"', before",
    "/period/end, '\"2026-02-30\"', must be a day",
    "/currency, '\"XXX\"', ISO 4217",
    "/lines/2/scheduledValue/currency, '\"CAD\"', the currency of this Detail",
    "/lines/2/scheduledValue/amount, '12.5', in quotes",
    "/lines/2/scheduledValue/amount, '\"1.005\"', has 2 decimals",
    "/lines/2/itemNumber, '\"1\"', stands on an earlier line",
    "/lines/2/source, '\"budget\"', contract",
    "/summary/changeOrders/thisPeriodDeductions,"
        + " '{\"amount\":\"-1.00\",\"currency\":\"USD\"}', must not be negative",
    "/contract/owner, 'null', must be an object",
    "/lines, '{}', must be an array",
    "/configurablePdf, '{}', is not a field here",
    "/lines/0/configurablePdfNote, '\"x\"', is not a field here"
  })
  void keepsNothingOfBadInputAndNamesTheField(String pointer, String value, String reason)
      throws IOException {
    ObjectNode json = DemoInvoices.GENERAL_CONTRACTOR.tree();
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) json.at(pointer.substring(0, slash)))
        .set(pointer.substring(slash + 1), new JsonMapper().readTree(value));

    Result<Imported> result = importDetail(json.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(result)
        .isInstanceOfSatisfying(
            Result.Refused.class,
            refused ->
                assertThat(((Refusal.Invalid) refused.refusal()).errors())
                    .anySatisfy(error -> assertThat(error.pointer()).isEqualTo(pointer))
                    .anySatisfy(error -> assertThat(error.detail()).contains(reason)));
    assertThat(details.kept).isEmpty();
    assertThat(invoices.events).isEmpty();
  }

  @Test
  void namesTheLimitOfOneThatIsTooLarge() {
    assertThat(importDetail(new byte[(int) Limits.DETAIL_BODY_BYTES_MAX + 1]).toString())
        .contains("4000000");
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThat(importDetail("{".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Result.refused(new Refusal.NotJson()));
  }

  @Test
  void isForTheClientsOfTheCompanyOnly() {
    assertThat(importDetail(Riverside.JANE, FIRST)).isInstanceOf(Result.Refused.class);
    assertThat(importDetail(Riverside.OPERATOR, FIRST)).isInstanceOf(Result.Refused.class);
    assertThat(invoices.find(Riverside.PROJECT, Riverside.INVOICE)).isEmpty();
  }

  private static byte[] reordered() {
    var tree = DemoInvoices.GENERAL_CONTRACTOR.tree();
    tree.set("number", tree.remove("number")); // now the last field
    return tree.toPrettyString().getBytes(StandardCharsets.UTF_8);
  }

  private Invoice head() {
    return invoices.find(Riverside.PROJECT, Riverside.INVOICE).orElseThrow();
  }

  private Result<Imported> importDetail(byte[] json) {
    return importDetail(Riverside.INTEGRATOR, json);
  }

  private Result<Imported> importDetail(Actor actor, byte[] json) {
    return new ImportInvoice(
            new Access(Riverside.directory()),
            uploads,
            new TakeDetail(invoices, details, Riverside.events(), Riverside.CLOCK))
        .importDetail(actor, Riverside.PROJECT, Riverside.INVOICE, json);
  }
}
