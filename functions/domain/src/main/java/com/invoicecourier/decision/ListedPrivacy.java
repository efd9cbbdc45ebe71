package com.invoicecourier.decision;

import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.Communications.WithEmails;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.invoice.EmailsGlance;
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
    glances.change(
        now.project(),
        now.invoice(),
        glance -> now.isPrivate() ? hide(glance, now, answer) : show(glance, now, answer));
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
