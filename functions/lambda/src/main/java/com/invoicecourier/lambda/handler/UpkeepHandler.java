package com.invoicecourier.lambda.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.invoicecourier.lambda.Wiring;
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
    Upkeep.Outcome outcome = run.get();
    return Map.of("lookedAfter", outcome.lookedAfter(), "failed", outcome.failed());
  }
}
