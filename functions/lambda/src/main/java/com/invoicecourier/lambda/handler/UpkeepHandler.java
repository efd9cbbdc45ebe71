package com.invoicecourier.lambda.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.invoicecourier.lambda.LookAfter;
import com.invoicecourier.lambda.Wiring;
import com.invoicecourier.lambda.log.Log;
import com.invoicecourier.upkeep.Redrive;
import com.invoicecourier.upkeep.Republish;
import com.invoicecourier.upkeep.SendRates;
import com.invoicecourier.upkeep.Upkeep;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks after late work whenever the schedule says; what the schedule sends does not matter. An
 * operator calls it with an order: {@code {"order": "redrive", "since"?}} or {@code {"order":
 * "republish", "since", "after"?}}.
 */
public final class UpkeepHandler
    implements RequestHandler<Map<String, Object>, Map<String, Object>> {
  private final Supplier<Upkeep.Outcome> run;
  private final Supplier<SendRates> sendRates;
  private final Function<Optional<Instant>, Redrive.Outcome> redrive;
  private final BiFunction<Instant, Optional<String>, Republish.Outcome> republish;

  public UpkeepHandler() {
    this(Wiring.fromEnvironment());
  }

  public UpkeepHandler(Wiring wiring) {
    this(wiring.lookAfter());
  }

  private UpkeepHandler(LookAfter all) {
    this(
        all.upkeep()::run,
        all.compareSendRate()::compare,
        all.redrive()::redrive,
        all.republish()::republish);
  }

  UpkeepHandler(
      Supplier<Upkeep.Outcome> run,
      Supplier<SendRates> sendRates,
      Function<Optional<Instant>, Redrive.Outcome> redrive,
      BiFunction<Instant, Optional<String>, Republish.Outcome> republish) {
    this.run = run;
    this.sendRates = sendRates;
    this.redrive = redrive;
    this.republish = republish;
  }

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, @Nullable Context context) {
    return Log.within(context, () -> tryHandle(event));
  }

  /** Lambda logs the text of what is thrown, so it has none of the cause's. */
  private Map<String, Object> tryHandle(Map<String, Object> event) {
    try {
      return switch (text(event, "order").orElse("")) {
        case "redrive" -> redrive(event);
        case "republish" -> republish(event);
        default -> lookAfter();
      };
    } catch (DateTimeParseException _) {
      return Map.of("problem", "since is a time as of RFC 3339, such as 2026-04-01T12:00:00Z");
    } catch (RuntimeException e) {
      Log.failure(e).write();
      throw new IllegalStateException("the run failed; the line before says where");
    }
  }

  private Map<String, Object> lookAfter() {
    Upkeep.Outcome outcome = run.get();
    Log.line("LookedAfter")
        .number("recipients", outcome.lookedAfter())
        .measure("NotPutRight", outcome.failed(), "Count")
        .write();
    tryCompare();
    return Map.of("lookedAfter", outcome.lookedAfter(), "failed", outcome.failed());
  }

  /** Last, and on its own: what the mail service says of the account must not stop the work. */
  private void tryCompare() {
    try {
      SendRates rates = sendRates.get();
      Log.line("SendRateCompared")
          .number("wanted", rates.wanted())
          .measure("SendRateAllowed", (long) rates.allowed(), "Count/Second")
          .measure("SendRateMissing", rates.missing(), "Count/Second")
          .write();
    } catch (RuntimeException e) {
      Log.failure(e).write();
    }
  }

  private Map<String, Object> redrive(Map<String, Object> event) {
    Redrive.Outcome outcome = redrive.apply(text(event, "since").map(Instant::parse));
    Log.line("Redriven")
        .number("recipients", outcome.recipients())
        .number("failed", outcome.failed())
        .number("letters", outcome.letters())
        .write();
    return Map.of(
        "recipients", outcome.recipients(),
        "failed", outcome.failed(),
        "letters", outcome.letters(),
        "complete", outcome.isComplete());
  }

  private Map<String, Object> republish(Map<String, Object> event) {
    Instant since = Instant.parse(text(event, "since").orElse(""));
    Republish.Outcome outcome = republish.apply(since, text(event, "after"));
    Log.line("Republished").number("events", outcome.published()).write();
    return Map.of("published", outcome.published(), "next", outcome.next().orElse(""));
  }

  private static Optional<String> text(Map<String, Object> event, String name) {
    return Optional.ofNullable(event.get(name)).map(Objects::toString).filter(it -> !it.isEmpty());
  }
}
