package com.invoicecourier.delivery;

import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;

/** Records what the mail service reports of one recipient's mail: twice, late, in any order. */
public final class TrackDelivery {
  private final SettleRecipient settle;
  private final RollUp rollUp;

  public TrackDelivery(SettleRecipient settle, RollUp rollUp) {
    this.settle = settle;
    this.rollUp = rollUp;
  }

  public void track(RecipientId id, Report report) {
    settle.settle(id, report).ifPresent(changed -> rollUp.rollUp(changed.id()));
  }
}
