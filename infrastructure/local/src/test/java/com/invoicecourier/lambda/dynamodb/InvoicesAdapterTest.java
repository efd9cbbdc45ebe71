package com.invoicecourier.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.event.Event;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Events;
import com.invoicecourier.invoice.BillingPeriod;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.invoice.InvoiceVersion;
import com.invoicecourier.invoice.Invoices.Page;
import com.invoicecourier.local.AdapterServices;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invoices and their versions, in the table. */
class InvoicesAdapterTest {
  private final Events events = Riverside.events();
  private DynamoInvoices invoices;

  @BeforeEach
  void open() throws Exception {
    invoices = new DynamoInvoices(AdapterServices.get().newTable());
  }

  @Test
  void aVersionIsKeptOnceAndOfTheHeadThatWasRead() {
    Invoice first = invoice("i", 1, LocalDate.parse("2026-03-31"), 1);
    Invoice second = invoice("i", 2, LocalDate.parse("2026-04-30"), 2);

    assertThat(invoices.keepVersion(first, Optional.empty(), event())).isTrue();
    assertThat(invoices.keepVersion(first, Optional.empty(), event())).isFalse();
    assertThat(invoices.keepVersion(second, Optional.of(first), event())).isTrue();
    assertThat(invoices.keepVersion(second, Optional.of(first), event())).isFalse();

    assertThat(invoices.find(Riverside.PROJECT, first.id())).contains(second);
    assertThat(invoices.version(Riverside.PROJECT, first.id(), 1))
        .contains(new InvoiceVersion(1, first.detail(), first.importedAt()));
    assertThat(invoices.version(Riverside.PROJECT, first.id(), 3)).isEmpty();
    assertThat(invoices.list(Riverside.PROJECT, Optional.empty()).invoices())
        .as("moved to its new period, not doubled")
        .containsExactly(second);
  }

  @Test
  void whatListsShowIsReplacedInHeadAndRow() {
    Invoice kept = invoice("i", 1, LocalDate.parse("2026-03-31"), 1);
    invoices.keepVersion(kept, Optional.empty(), event());
    Invoice shown = kept.with(kept.emails().sent(1, Riverside.AT.plusSeconds(9)));

    assertThat(invoices.replaceGlance(shown)).isTrue();
    assertThat(invoices.replaceGlance(shown)).isFalse();

    assertThat(invoices.list(Riverside.PROJECT, Optional.empty()).invoices())
        .singleElement()
        .isEqualTo(invoices.find(Riverside.PROJECT, kept.id()).orElseThrow())
        .satisfies(row -> assertThat(row.emails()).isEqualTo(shown.emails()));
  }

  @Test
  void moreThanAPageIsListedOnceEachNewestFirst() {
    IntStream.range(0, 130)
        .parallel()
        .forEach(
            i ->
                invoices.keepVersion(
                    invoice("i" + i, 1, LocalDate.parse("2026-01-01").plusDays(i / 2), 1),
                    Optional.empty(),
                    event()));

    Page first = invoices.list(Riverside.PROJECT, Optional.empty());
    Page second = invoices.list(Riverside.PROJECT, first.next());

    assertThat(first.invoices()).hasSize(100).isSortedAccordingTo(InvoicesAdapterTest::newest);
    assertThat(second.invoices()).hasSize(30).isSortedAccordingTo(InvoicesAdapterTest::newest);
    Set<InvoiceId> all = new HashSet<>();
    List.of(first, second).forEach(page -> page.invoices().forEach(one -> all.add(one.id())));
    assertThat(all).hasSize(130);
  }

  private static int newest(Invoice one, Invoice other) {
    return other.period().end().compareTo(one.period().end());
  }

  private synchronized Event event() {
    return events.of(EventType.INVOICE_IMPORTED, Map.of());
  }

  private static Invoice invoice(String id, int version, LocalDate end, long revision) {
    Invoice model = Riverside.invoice();
    return new Invoice(
        new InvoiceId(id),
        model.company(),
        model.project(),
        model.number(),
        model.applicationNumber(),
        model.contract(),
        new BillingPeriod(end.minusDays(29), end),
        model.status(),
        model.language(),
        model.currentPaymentDue(),
        version,
        model.detail(),
        model.importedAt(),
        "",
        model.emails(),
        revision);
  }
}
