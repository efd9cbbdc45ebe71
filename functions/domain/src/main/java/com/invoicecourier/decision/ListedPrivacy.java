package com.invoicecourier.decision;

import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.Communications.Page;
import com.invoicecourier.communication.Communications.WithEmails;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.invoice.EmailsGlance;
import com.invoicecourier.invoice.EmailsGlance.Send;
import com.invoicecourier.invoice.InvoiceGlances;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes what a private communication says off the list of invoices, which everybody reads. */
final class ListedPrivacy {
  private final Communications communications;
  private final InvoiceGlances glances;

  ListedPrivacy(Communications communications, InvoiceGlances glances) {
    this.communications = communications;
    this.glances = glances;
  }

  void changed(Communication now) {
    Optional<RecordedDecision> answer = answer(now);
    Optional<Send> open = lastSend(now, false);
    Optional<Send> hidden = lastSend(now, true);
    glances.change(
        now.project(),
        now.invoice(),
        glance ->
            (now.isPrivate() ? hide(glance, now, answer) : show(glance, now, answer))
                .sends(open, hidden));
  }

  /** Of the invoice's communications, read anew: another one may now be the last that is open. */
  private Optional<Send> lastSend(Communication now, boolean isPrivate) {
    Page page = communications.list(now.project(), now.invoice(), Optional.empty());
    Optional<Communication> found = first(page, isPrivate);
    while (found.isEmpty() && page.next().isPresent()) {
      page = communications.list(now.project(), now.invoice(), page.next());
      found = first(page, isPrivate);
    }
    return found.map(last -> new Send(last.version(), last.startedAt(), last.glance().state()));
  }

  /** A page is newest first. */
  private static Optional<Communication> first(Page page, boolean isPrivate) {
    return page.communications().stream().filter(one -> one.isPrivate() == isPrivate).findFirst();
  }

  private static EmailsGlance hide(
      EmailsGlance glance, Communication now, Optional<RecordedDecision> answer) {
    EmailsGlance fewer = glance.counted(-now.glance().replies(), 0);
    boolean listed = answer.map(RecordedDecision::at).equals(glance.answeredAt());
    return listed ? fewer.unanswered() : fewer;
  }

  private static EmailsGlance show(
      EmailsGlance glance, Communication now, Optional<RecordedDecision> answer) {
    EmailsGlance more = glance.counted(now.glance().replies(), 0);
    return answer
        .filter(found -> glance.answeredAt().filter(found.at()::isBefore).isEmpty())
        .map(found -> more.answered(found.decision(), found.at()))
        .orElse(more);
  }

  private Optional<RecordedDecision> answer(Communication now) {
    return communications.thread(now.id()).map(WithEmails::emails).stream()
        .flatMap(List::stream)
        .filter(InboundEmail.class::isInstance)
        .flatMap(email -> ((InboundEmail) email).decision().stream())
        .max(Comparator.comparing(RecordedDecision::at));
  }
}
