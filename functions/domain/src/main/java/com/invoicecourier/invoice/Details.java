package com.invoicecourier.invoice;

import com.invoicecourier.Sha256;

/** Canonical Details by their hash; written once, never changed. */
public interface Details {
  void keep(Sha256 hash, byte[] canonicalJson);

  Detail read(Sha256 hash);

  /** The canonical JSON as it is kept. */
  byte[] json(Sha256 hash);
}
