package com.invoicecourier.communication;

import static com.invoicecourier.communication.RecipientState.BOUNCED;
import static com.invoicecourier.communication.RecipientState.CANCELLED;
import static com.invoicecourier.communication.RecipientState.COMPLAINED;
import static com.invoicecourier.communication.RecipientState.DELAYED;
import static com.invoicecourier.communication.RecipientState.DELIVERED;
import static com.invoicecourier.communication.RecipientState.FAILED;
import static com.invoicecourier.communication.RecipientState.QUEUED;
import static com.invoicecourier.communication.RecipientState.SENDING;
import static com.invoicecourier.communication.RecipientState.SENT;
import static com.invoicecourier.communication.RecipientState.SUPPRESSED;
import static com.invoicecourier.communication.RecipientState.UNCONFIRMED;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The state of an email as a whole: its worst recipient; else the one that is least far. A
 * cancelled recipient counts only where all are.
 */
public final class EmailState {
  private static final List<RecipientState> MOST_TELLING_FIRST =
      List.of(
          COMPLAINED,
          SUPPRESSED,
          BOUNCED,
          FAILED,
          UNCONFIRMED,
          DELAYED,
          QUEUED,
          SENDING,
          SENT,
          DELIVERED,
          CANCELLED);

  private EmailState() {}

  public static RecipientState of(List<Recipient> recipients) {
    Set<RecipientState> states =
        recipients.stream().map(Recipient::state).collect(Collectors.toSet());
    return MOST_TELLING_FIRST.stream()
        .filter(states::contains)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("an email without recipients"));
  }
}
