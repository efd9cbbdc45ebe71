package com.invoicecourier.lambda.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.invoicecourier.lambda.Wiring;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Looks after late work whenever the schedule says; what the schedule sends does not matter. */
public final class UpkeepHandler
    implements RequestHandler<Map<String, Object>, Map<String, Integer>> {
  private final IntSupplier run;

  public UpkeepHandler() {
    this(Wiring.fromEnvironment());
  }

  public UpkeepHandler(Wiring wiring) {
    this(wiring.upkeep()::run);
  }

  UpkeepHandler(IntSupplier run) {
    this.run = run;
  }

  @Override
  public Map<String, Integer> handleRequest(Map<String, Object> event, @Nullable Context context) {
    return Map.of("lookedAfter", run.getAsInt());
  }
}
