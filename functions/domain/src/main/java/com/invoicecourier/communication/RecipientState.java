package com.invoicecourier.communication;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

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
 * {@link #next} is all that can happen; ARCHITECTURE.md draws it.
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
    return rank > other.rank && other.next().contains(this);
  }

  /**
   * The states that can follow. The mail service's word counts even where we believed that nothing
   * was handed over: a queued or failed recipient moves on with it.
   */
  public Set<RecipientState> next() {
    return switch (this) {
      case QUEUED -> {
        Set<RecipientState> all = EnumSet.range(SENT, COMPLAINED);
        all.addAll(EnumSet.of(SENDING, CANCELLED));
        yield all;
      }
      case SENDING -> {
        Set<RecipientState> all = EnumSet.range(UNCONFIRMED, COMPLAINED);
        all.add(QUEUED);
        yield all;
      }
      case UNCONFIRMED, SENT, DELAYED, DELIVERED, BOUNCED, SUPPRESSED -> {
        Set<RecipientState> all = EnumSet.range(this, COMPLAINED);
        all.remove(this);
        yield all;
      }
      case FAILED -> EnumSet.of(QUEUED, SENT, DELAYED, DELIVERED, BOUNCED, SUPPRESSED, COMPLAINED);
      case CANCELLED, COMPLAINED -> EnumSet.noneOf(RecipientState.class);
    };
  }

  /** The whole machine as text, one line a state. */
  public static String drawn() {
    return Arrays.stream(values()).map(RecipientState::line).collect(Collectors.joining("\n"));
  }

  private String line() {
    String followers = next().stream().map(Enum::name).collect(Collectors.joining(" "));
    return "%-11s -> %s".formatted(name(), followers.isEmpty() ? "(end)" : followers);
  }
}
