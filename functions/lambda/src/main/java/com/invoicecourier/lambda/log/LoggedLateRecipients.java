package com.invoicecourier.lambda.log;

import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.upkeep.Upkeep;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Measures how long the oldest recipient waits whom nobody took: 0 where none is late, so that a
 * silent function and a quiet hour are told apart.
 */
public record LoggedLateRecipients(Upkeep.LateRecipients late) implements Upkeep.LateRecipients {
  private static final Set<RecipientState> WAITING =
      Set.of(RecipientState.QUEUED, RecipientState.SENDING);

  @Override
  public List<Recipient> until(Instant time) {
    List<Recipient> found = late.until(time);
    long oldest =
        found.stream()
            .filter(one -> WAITING.contains(one.state()))
            .map(Recipient::stateAt)
            .min(Comparator.naturalOrder())
            .map(since -> Duration.between(since, time).toSeconds())
            .orElse(0L);
    Log.line("LookedForLate")
        .number("found", found.size())
        .measure("OldestQueuedSeconds", oldest, "Seconds")
        .write();
    return found;
  }
}
