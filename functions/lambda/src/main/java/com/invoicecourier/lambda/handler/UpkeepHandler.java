package com.invoicecourier.lambda.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.invoicecourier.lambda.Wiring;
import com.invoicecourier.lambda.log.Log;
import com.invoicecourier.upkeep.Upkeep;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks after late work whenever the schedule says; what the schedule sends does not matter. */
public final class UpkeepHandler
    implements RequestHandler<Map<String, Object>, Map<String, Integer>> {
  private final Supplier<Upkeep.Outcome> run;

  public UpkeepHandler() {
    this(Wiring.fromEnvironment());
  }

  public UpkeepHandler(Wiring wiring) {
    this(wiring.upkeep()::run);
  }

  UpkeepHandler(Supplier<Upkeep.Outcome> run) {
    this.run = run;
  }

  @Override
  public Map<String, Integer> handleRequest(Map<String, Object> event, @Nullable Context context) {
    return Log.within(context, this::tryRun);
  }

  /** Lambda logs the text of what is thrown, so it has none of the cause's. */
  private Map<String, Integer> tryRun() {
    try {
      Upkeep.Outcome outcome = run.get();
      Log.line("LookedAfter")
          .number("recipients", outcome.lookedAfter())
          .measure("NotPutRight", outcome.failed(), "Count")
          .write();
      return Map.of("lookedAfter", outcome.lookedAfter(), "failed", outcome.failed());
    } catch (RuntimeException e) {
      Log.failure(e).write();
      throw new IllegalStateException("the run failed; the line before says where");
    }
  }
}
