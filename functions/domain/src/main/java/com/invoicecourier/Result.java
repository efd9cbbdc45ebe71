package com.invoicecourier;

import java.util.function.Function;

/** What a use case answers: the value, or the reason for its refusal. */
public sealed interface Result<T> {
  record Done<T>(T value) implements Result<T> {}

  record Refused<T>(Refusal refusal) implements Result<T> {}

  static <T> Result<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Result<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  default <R> Result<R> then(Function<? super T, Result<R>> next) {
    return switch (this) {
      case Done<T>(T value) -> next.apply(value);
      case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
    };
  }

  default <R> Result<R> map(Function<? super T, ? extends R> change) {
    return then(value -> done(change.apply(value)));
  }

  /** The value where a refusal would be our own mistake. */
  default T orThrow() {
    return switch (this) {
      case Done<T>(T value) -> value;
      case Refused<T>(Refusal refusal) -> throw new IllegalStateException(refusal.toString());
    };
  }
}
