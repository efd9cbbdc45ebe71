package com.invoicecourier.invoice;

import com.invoicecourier.Limits;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Sha256;
import java.util.Optional;

/**
 * A Detail named by an uploaded object and the SHA-256 of its bytes.
 *
 * @param field what named the object in the request
 */
record NamedDetail(String field, String object, Sha256 sha256) {
  /** Its bytes, if they are there, not too many, and the ones that were named. */
  Result<byte[]> fetch(UploadedDetails uploads) {
    Optional<byte[]> found = uploads.read(object, Limits.DETAIL_UPLOAD_BYTES_MAX);
    if (found.isEmpty()) {
      return refused(field, "names no uploaded object: upload it again");
    }
    if (found.get().length > Limits.DETAIL_UPLOAD_BYTES_MAX) {
      return refused(field, "is larger than " + Limits.DETAIL_UPLOAD_BYTES_MAX + " bytes");
    }
    Sha256 hash = Sha256.of(found.get());
    return hash.equals(sha256)
        ? Result.done(found.get())
        : refused("/sha256", "is " + sha256.hex() + ", but the uploaded bytes have " + hash.hex());
  }

  private static Result<byte[]> refused(String pointer, String detail) {
    return Result.refused(Refusal.invalid(pointer, detail));
  }
}
