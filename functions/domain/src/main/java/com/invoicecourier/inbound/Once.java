package com.invoicecourier.inbound;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Works something out when it is first asked for, and keeps it; for one thread. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> source;
  private @Nullable T known;

  Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    T value = known;
    if (value == null) {
      value = source.get();
      known = value;
    }
    return value;
  }
}
