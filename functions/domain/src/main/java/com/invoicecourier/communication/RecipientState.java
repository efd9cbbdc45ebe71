package com.invoicecourier.communication;

/**
 * What became of the mail to one address.
 *
 * <pre>
 * QUEUED -> SENDING -> SENT -> DELIVERED
 *    |         |-> UNCONFIRMED (nobody knows whether it was accepted)
 *    |         '-> FAILED, or back to QUEUED after a definite refusal for now
 *    '-> CANCELLED
 * </pre>
 *
 * <p>Reports come twice, late and in any order: {@link #supersedes} never lets a state go back.
 */
public enum RecipientState {
  QUEUED(0),
  SENDING(1),
  CANCELLED(2),
  UNCONFIRMED(3),
  SENT(4),
  DELAYED(5),
  DELIVERED(6),
  FAILED(7),
  BOUNCED(8),
  SUPPRESSED(9),
  COMPLAINED(10);

  private final int rank;

  RecipientState(int rank) {
    this.rank = rank;
  }

  /** True where a report of this state moves a recipient on from the other one. */
  public boolean supersedes(RecipientState other) {
    return other != CANCELLED && rank > other.rank;
  }
}
