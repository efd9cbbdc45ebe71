package com.invoicecourier.outbound;

import com.invoicecourier.FieldError;
import com.invoicecourier.Limits;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Entry;
import com.invoicecourier.communication.Attachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the uploads that an email names and copies them to where the email keeps them. */
public final class AcceptUploads {
  /** Text, headers and the Detail PDF; measured PDFs of 10,000 lines stay below 4 MB. */
  private static final long REST_OF_MIME_BYTES = 4_000_000;

  private final Uploads uploads;

  public AcceptUploads(Uploads uploads) {
    this.uploads = uploads;
  }

  Result<List<Upload>> find(Entry entry, NewEmail email) {
    List<Upload> found = new ArrayList<>();
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < email.attachments().size(); i++) {
      Optional<Upload> upload =
          uploads.find(entry.company().id(), entry.project().id(), email.attachments().get(i));
      upload.ifPresent(found::add);
      if (upload.isEmpty()) {
        errors.add(
            new FieldError(
                "/attachments/" + i + "/upload", "names no uploaded file: upload it again"));
      }
    }
    long mime = found.stream().mapToLong(file -> inBase64(file.size())).sum() + REST_OF_MIME_BYTES;
    if (mime > Limits.MIME_BYTES_MAX) {
      errors.add(
          new FieldError(
              "/attachments",
              "are too large together: the mail would weigh "
                  + (mime + 999_999) / 1_000_000
                  + " MB, the limit is "
                  + Limits.MIME_BYTES_MAX / 1_000_000
                  + " MB after encoding"));
    }
    return errors.isEmpty() ? Result.done(found) : Result.refused(Refusal.invalid(errors));
  }

  List<Attachment> accept(Entry entry, List<Upload> files, DraftSubmission.DrawnIds ids) {
    List<Attachment> kept = new ArrayList<>();
    for (Upload file : files) {
      int number = kept.size() + 1;
      uploads.copy(
          entry.company().id(),
          entry.project().id(),
          file.id(),
          ids.communication(),
          ids.email(),
          number);
      kept.add(new Attachment(number, file.name(), file.contentType(), file.size(), file.sha256()));
    }
    return kept;
  }

  /** Four characters for three bytes, and a line end after 76 of them. */
  private static long inBase64(long bytes) {
    return (bytes + 2) / 3 * 4 * 78 / 76;
  }
}
