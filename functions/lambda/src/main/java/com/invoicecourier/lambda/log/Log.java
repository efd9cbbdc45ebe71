package com.invoicecourier.lambda.log;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The log of the functions. Lines go to standard output, which Lambda takes as they are because
 * they are JSON already ("Working with structured JSON logs", AWS).
 *
 * <p>Reached without a constructor, as loggers are: nothing that decides reads it.
 */
public final class Log {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final ScopedValue<Call> CALL = ScopedValue.newInstance();
  private static final Set<String> STARTED = ConcurrentHashMap.newKeySet();

  private Log() {}

  /** Does the work of one call; every line within names the function and the request. */
  public static <T> T within(@Nullable Context context, Supplier<T> work) {
    Call call = context == null ? Call.NONE : Call.of(context);
    return ScopedValue.where(CALL, call)
        .call(
            () -> {
              if (STARTED.add(call.function())) {
                line("ColdStart").count("ColdStarts").write();
              }
              return work.get();
            });
  }

  public static Line line(String event) {
    return new Line("INFO", event, CALL.orElse(Call.NONE), CLOCK.instant());
  }

  /** What went wrong by kind and place: an exception's text may hold an address. */
  public static Line failure(Throwable failure) {
    Line line = new Line("ERROR", "Failed", CALL.orElse(Call.NONE), CLOCK.instant());
    line.words("failure", Failure.kinds(failure)).words("at", Failure.places(failure));
    Failure.request(failure).ifPresent(id -> line.id("serviceRequest", id));
    return line.count("Failures");
  }

  /** Milliseconds since an epoch millisecond that a message carries; never negative. */
  public static long since(long epochMillis) {
    return Math.max(0, CLOCK.millis() - epochMillis);
  }

  static String namespace() {
    return Optional.ofNullable(System.getenv("METRICS_NAMESPACE"))
        .or(() -> Optional.ofNullable(System.getProperty("METRICS_NAMESPACE")))
        .orElse("InvoiceCourier");
  }

  /** One call of a function. */
  record Call(String function, String request) {
    static final Call NONE = new Call("none", "none");

    static Call of(Context context) {
      return new Call(context.getFunctionName(), context.getAwsRequestId());
    }
  }
}
