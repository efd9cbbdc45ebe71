package com.invoicecourier.communication;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Limits;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.reply.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadEmailsTest {
  private final InMemoryCommunications communications = new InMemoryCommunications();
  private final InMemoryBodies bodies = new InMemoryBodies();
  private final ReadEmails read =
      new ReadEmails(
          communications,
          bodies,
          new InMemoryInvoices(Riverside.invoice()),
          new Readers(Riverside.directory()));

  @Test
  void opensAThreadWithItsTextsAndRecipients() {
    Recipient recipient = Riverside.recipient(1, Riverside.DANA);
    communications.add(Riverside.communication(false), Riverside.email()).add(recipient);
    bodies.keep(
        Riverside.THREAD, Riverside.SENT, List.of(new Span(Span.Kind.REPLY, "Please approve.")));

    OpenedCommunication opened = read.open(Riverside.READ_ONLY, Riverside.THREAD).orThrow();

    assertThat(opened.administrator()).isFalse();
    assertThat(opened.emails())
        .singleElement()
        .isInstanceOfSatisfying(
            OpenedEmail.Outbound.class,
            email -> {
              assertThat(email.text()).isEqualTo("Please approve.");
              assertThat(email.recipients()).containsExactly(recipient);
            });
  }

  @Test
  void showsHeldMailToAdministratorsOnly() {
    communications.add(
        Riverside.communication(false),
        Riverside.email(),
        Riverside.answer(Status.HELD, Riverside.PRIYA));

    assertThat(read.open(Riverside.JANE, Riverside.THREAD).orThrow().emails()).hasSize(2);
    assertThat(read.open(Riverside.STANDARD, Riverside.THREAD).orThrow().emails()).hasSize(1);
  }

  @Test
  void opensNothingForThoseWhoMayNotRead() {
    communications.add(Riverside.communication(true), Riverside.email());

    for (Actor actor : List.of(Riverside.STANDARD, Riverside.OUTSIDER, Riverside.INTEGRATOR)) {
      assertThat(read.open(actor, Riverside.THREAD))
          .isEqualTo(Result.refused(new Refusal.NotFound("communication")));
    }
  }

  @Test
  void leavesPrivateThreadsOutOfTheList() {
    communications.add(thread(1, false)).add(thread(2, true)).add(thread(3, false));

    EmailsTab tab = list(Riverside.STANDARD, Optional.empty());

    assertThat(tab.communications()).containsExactly(thread(3, false), thread(1, false));
    assertThat(list(Riverside.JANE, Optional.empty()).communications()).hasSize(3);
  }

  @Test
  void fillsThePageWhateverIsLeftOut() {
    for (int number = 1; number <= 3 * Limits.PAGE_ITEMS_MAX; number++) {
      communications.add(thread(number, number % 2 == 0));
    }

    EmailsTab first = list(Riverside.STANDARD, Optional.empty());
    EmailsTab second = list(Riverside.STANDARD, first.next());

    assertThat(first.communications()).hasSize(Limits.PAGE_ITEMS_MAX);
    assertThat(first.next()).contains(first.communications().getLast().id());
    assertThat(second.communications()).hasSize(Limits.PAGE_ITEMS_MAX / 2);
    assertThat(second.next()).isEmpty();
  }

  @Test
  void endsWhereOnlyPrivateThreadsFollow() {
    for (int number = 1; number <= 2 * Limits.PAGE_ITEMS_MAX; number++) {
      communications.add(thread(number, number <= Limits.PAGE_ITEMS_MAX));
    }

    assertThat(list(Riverside.STANDARD, Optional.empty()).next()).isEmpty();
  }

  @Test
  void tellsAnUnknownInvoiceFromOneWithoutEmails() {
    assertThat(list(Riverside.STANDARD, Optional.empty()).communications()).isEmpty();
    assertThat(
            read.list(
                Riverside.STANDARD, Riverside.PROJECT, new InvoiceId("unknown"), Optional.empty()))
        .isEqualTo(Result.refused(new Refusal.NotFound("invoice")));
    assertThat(
            read.list(Riverside.OUTSIDER, Riverside.PROJECT, Riverside.INVOICE, Optional.empty()))
        .isEqualTo(Result.refused(new Refusal.NotFound("project")));
  }

  private EmailsTab list(Actor actor, Optional<CommunicationId> after) {
    return read.list(actor, Riverside.PROJECT, Riverside.INVOICE, after).orThrow();
  }

  private static Communication thread(int number, boolean isPrivate) {
    Communication model = Riverside.communication(isPrivate);
    return new Communication(
        new CommunicationId(String.format("01KN45QZ8G%016d", number)),
        model.company(),
        model.project(),
        model.invoice(),
        model.invoiceNumber(),
        model.version(),
        model.subject(),
        model.isPrivate(),
        model.language(),
        model.startedAt(),
        model.startedBy(),
        model.participants(),
        model.glance(),
        model.revision());
  }
}
