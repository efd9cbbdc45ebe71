package com.invoicecourier.inbound;

import java.util.Optional;

/**
 * Takes every stored mail a second time, some minutes after it came: one whose notice got lost, or
 * could not be taken, is filed by what the object itself tells. Until it is, it stands on the
 * operator's list, so that none is out of sight whatever becomes of this call.
 */
public final class ReceiveStored {
  private final Filings filings;
  private final ReceiveReply receiveReply;
  private final UnmatchedMails unmatched;

  public ReceiveStored(Filings filings, ReceiveReply receiveReply, UnmatchedMails unmatched) {
    this.filings = filings;
    this.receiveReply = receiveReply;
    this.unmatched = unmatched;
  }

  /** Empty where it had its outcome already. Throws where the caller should ask again later. */
  public Optional<Outcome> receive(StoredMail mail) {
    boolean isMissing = filings.outcome(mail.key()).isEmpty();
    Optional<Outcome> outcome = isMissing ? Optional.of(receiveMissed(mail)) : Optional.empty();
    unmatched.discard(mail.unread());
    return outcome;
  }

  private Outcome receiveMissed(StoredMail mail) {
    unmatched.add(mail.unread());
    return receiveReply.receive(mail);
  }
}
