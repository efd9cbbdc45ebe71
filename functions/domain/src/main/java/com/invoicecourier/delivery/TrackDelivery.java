package com.invoicecourier.delivery;

import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;

/** Records what the mail service reports of one recipient's mail: twice, late, in any order. */
public final class TrackDelivery {
  private final Communications communications;
  private final SettleRecipient settle;
  private final RollUp rollUp;

  public TrackDelivery(Communications communications, SettleRecipient settle, RollUp rollUp) {
    this.communications = communications;
    this.settle = settle;
    this.rollUp = rollUp;
  }

  public void track(RecipientId id, Report report) {
    communications.recipient(id).ifPresent(found -> track(found, report));
  }

  /** Lists are brought up to date even by a repeated report: the first may have died before it. */
  private void track(Recipient found, Report report) {
    boolean changed = settle.settle(found, report).isPresent();
    if (report.state() != RecipientState.SENT
        || (changed && found.state() != RecipientState.SENDING)) {
      rollUp.rollUp(found.id());
    }
  }
}
