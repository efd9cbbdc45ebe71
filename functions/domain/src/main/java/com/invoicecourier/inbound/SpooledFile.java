package com.invoicecourier.inbound;

import com.invoicecourier.Sha256;
import java.nio.file.Path;

/**
 * A file of a mail, on this machine's disk until it is kept.
 *
 * @param isInline a picture that stands in the text, as a logo in a signature does
 */
public record SpooledFile(
    String name, String contentType, long size, Sha256 sha256, Path path, boolean isInline) {
  SpooledFile inline() {
    return new SpooledFile(name, contentType, size, sha256, path, true);
  }
}
