package com.invoicecourier.invoice;

import com.invoicecourier.Sha256;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Details for tests. */
public final class InMemoryDetails implements Details {
  public final Map<Sha256, byte[]> kept = new HashMap<>();

  @Override
  public void keep(Sha256 hash, byte[] canonicalJson) {
    kept.put(hash, canonicalJson);
  }

  @Override
  public Detail read(Sha256 hash) {
    return switch (DetailJson.read(json(hash))) {
      case DetailReading.Read(Detail detail) -> detail;
      case DetailReading.NotJson _ -> throw new IllegalStateException("no JSON");
      case DetailReading.Refused _ -> throw new IllegalStateException("no Detail");
    };
  }

  @Override
  public byte[] json(Sha256 hash) {
    return Objects.requireNonNull(kept.get(hash), "no such Detail");
  }
}
