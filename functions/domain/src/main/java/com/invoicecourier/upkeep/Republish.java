package com.invoicecourier.upkeep;

import com.invoicecourier.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Publishes events once more, by an operator's order, for whoever missed them: copies of their
 * records with the same ids, which the pipe carries on like any new one.
 */
public final class Republish {
  private static final Duration AT_WORK_MAX = Duration.ofSeconds(60);

  private final KeptEvents events;
  private final Clock clock;

  public Republish(KeptEvents events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  /** A minute's work at most; the cursor says where another call goes on. */
  public Outcome republish(Instant since, Optional<String> after) {
    Instant begun = clock.instant();
    int published = 0;
    Optional<String> next = after;
    do {
      Page page = events.since(since, next);
      page.events().forEach(events::copy);
      published += page.events().size();
      next = page.next();
    } while (next.isPresent() && clock.instant().isBefore(begun.plus(AT_WORK_MAX)));
    return new Outcome(published, next);
  }

  /** How many were published, and the cursor of what is left. */
  public record Outcome(int published, Optional<String> next) {}

  /** The records of events, kept for 30 days. */
  public interface KeptEvents {
    /** In no particular order; a page may be empty and not the last. */
    Page since(Instant time, Optional<String> after);

    void copy(Event event);
  }

  /** Some events, and the cursor of the next page. */
  public record Page(List<Event> events, Optional<String> next) {
    public Page {
      events = List.copyOf(events);
    }
  }
}
