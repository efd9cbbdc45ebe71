package com.invoicecourier.delivery;

import com.invoicecourier.communication.AddressHistories;
import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Records what the mail service reports of one recipient's mail: twice, late, in any order. */
public final class TrackDelivery {
  private static final Set<RecipientState> BOUNCES =
      EnumSet.of(RecipientState.BOUNCED, RecipientState.SUPPRESSED);

  private final Communications communications;
  private final AddressHistories histories;
  private final SettleRecipient settle;
  private final RollUp rollUp;
  private final TellSender tellSender;

  public TrackDelivery(
      Communications communications,
      AddressHistories histories,
      SettleRecipient settle,
      RollUp rollUp,
      TellSender tellSender) {
    this.communications = communications;
    this.histories = histories;
    this.settle = settle;
    this.rollUp = rollUp;
    this.tellSender = tellSender;
  }

  public void track(RecipientId id, Report report) {
    communications.recipient(id).ifPresent(found -> track(found, report));
  }

  /** Where it cannot be tracked, its sender sees at least that something is missing. */
  public void miss(RecipientId id) {
    communications
        .recipient(id)
        .filter(found -> found.reason().isEmpty())
        .ifPresent(found -> communications.replace(found.missingReport(), List.of()));
  }

  /** Each step is taken for a repeated report too: the first may have died before it. */
  private void track(Recipient found, Report report) {
    if (tellsOfTheAddress(report.state())) {
      histories.learn(found.topic().company(), found.mailbox().address(), report);
    }
    boolean changed = settle.settle(found, report).isPresent();
    if (report.state() != RecipientState.SENT
        || (changed && found.state() != RecipientState.SENDING)) {
      rollUp.rollUp(found.id());
    }
    if (BOUNCES.contains(report.state())) {
      tellSender.tell(found.id());
    }
  }

  private static boolean tellsOfTheAddress(RecipientState state) {
    return state == RecipientState.DELIVERED
        || state == RecipientState.COMPLAINED
        || BOUNCES.contains(state);
  }
}
