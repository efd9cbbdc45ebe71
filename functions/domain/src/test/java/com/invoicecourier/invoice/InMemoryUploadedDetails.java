package com.invoicecourier.invoice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Uploaded Details for tests. */
public final class InMemoryUploadedDetails implements UploadedDetails {
  public final Map<String, byte[]> objects = new HashMap<>();

  @Override
  public Optional<byte[]> read(String object, long limit) {
    return Optional.ofNullable(objects.get(object))
        .map(bytes -> Arrays.copyOf(bytes, (int) Math.min(bytes.length, limit + 1)));
  }
}
