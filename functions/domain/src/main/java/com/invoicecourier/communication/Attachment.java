package com.invoicecourier.communication;

import com.invoicecourier.Sha256;

/**
 * A file of an email; number 0 of an outbound email is the Detail PDF.
 *
 * @param isInline a picture that stands in the text, as a logo in a signature does
 */
public record Attachment(
    int number, String name, String contentType, long size, Sha256 sha256, boolean isInline) {
  public Attachment(int number, String name, String contentType, long size, Sha256 sha256) {
    this(number, name, contentType, size, sha256, false);
  }
}
