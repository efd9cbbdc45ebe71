package com.invoicecourier.decision;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import java.util.Optional;
import java.util.function.Supplier;

/** Repeats a change that others got in between of, each time on what is there then. */
final class Attempts {
  private static final int MAX = 5;

  private Attempts() {}

  /** An attempt answers empty where its write lost the race. */
  static <T> Result<T> until(Supplier<Result<Optional<T>>> attempt) {
    for (int count = 0; count < MAX; count++) {
      switch (attempt.get()) {
        case Result.Done<Optional<T>>(Optional<T> done) when done.isPresent() -> {
          return Result.done(done.get());
        }
        case Result.Done<Optional<T>> _ -> {}
        case Result.Refused<Optional<T>>(Refusal refusal) -> {
          return Result.refused(refusal);
        }
      }
    }
    return Result.refused(
        new Refusal.Conflict("Others are changing this at the same moment: try again."));
  }
}
