package com.invoicecourier.lambda.s3;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Reads several things side by side, a bounded number at a time. */
final class Together {
  private static final int AT_ONCE_MAX = 16;

  private Together() {}

  /** Throws what the first reading that failed threw, once all have ended. */
  static <K, V> Map<K, V> all(Set<K> keys, Function<K, V> read) {
    Map<K, CompletableFuture<V>> begun = new LinkedHashMap<>();
    try (ExecutorService readers =
        Executors.newFixedThreadPool(AT_ONCE_MAX, Thread.ofVirtual().factory())) {
      keys.forEach(
          key -> begun.put(key, CompletableFuture.supplyAsync(() -> read.apply(key), readers)));
    }
    Map<K, V> all = new LinkedHashMap<>();
    begun.forEach((key, value) -> all.put(key, ended(value)));
    return all;
  }

  private static <V> V ended(CompletableFuture<V> value) {
    try {
      return value.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
