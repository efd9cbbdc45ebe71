package com.invoicecourier.lambda.http;

import com.invoicecourier.Limits;
import com.invoicecourier.Result;
import com.invoicecourier.Sha256;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.invoice.Language;
import com.invoicecourier.outbound.NewEmail;
import com.invoicecourier.outbound.UploadFile;
import com.invoicecourier.outbound.UploadId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Requests to send an email and to upload a file, checked against all limits at once. */
public final class EmailRequests {
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[A-Za-z0-9!#$&^_.+-]{1,80}/[A-Za-z0-9!#$&^_.+-]{1,80}");

  private EmailRequests() {}

  public static Result<NewEmail> newEmail(Fields fields) {
    Set<String> seen = new HashSet<>();
    List<Mailbox> to = mailboxes(fields, "to", seen);
    List<Mailbox> cc = mailboxes(fields, "cc", seen);
    boolean isPrivate = fields.flag("private");
    String subject = fields.line("subject", Limits.SUBJECT_CHARACTERS_MAX).strip();
    String message = fields.text("message", Limits.MESSAGE_CHARACTERS_MAX);
    List<UploadId> attachments = attachments(fields);
    Optional<Integer> version = fields.optionalNumber("version");
    Optional<Language> language = fields.optionalValue("language", EmailRequests::language);
    if (fields.count("to") == 0) {
      fields.error("to", "needs at least one recipient");
    }
    if (fields.count("to") + fields.count("cc") > Limits.RECIPIENTS_MAX) {
      fields.error("to", "and cc together have more than " + Limits.RECIPIENTS_MAX + " recipients");
    }
    return fields.finish(
        () -> new NewEmail(to, cc, isPrivate, subject, message, attachments, version, language));
  }

  public static Result<UploadFile.NewFile> newFile(Fields fields) {
    String name = fields.line("fileName", Limits.FILE_NAME_CHARACTERS_MAX).strip();
    Optional<String> type = fields.value("contentType", EmailRequests::mediaType);
    Optional<Integer> size = fields.optionalNumber("size");
    Optional<Sha256> sha256 = fields.value("sha256", Sha256::new);
    if (size.filter(bytes -> bytes > 0 && bytes <= Limits.ATTACHMENT_BYTES_MAX).isEmpty()) {
      fields.error("size", "must be from 1 to " + Limits.ATTACHMENT_BYTES_MAX + " bytes");
    }
    return fields.finish(
        () ->
            new UploadFile.NewFile(
                name, type.orElseThrow(), size.orElseThrow(), sha256.orElseThrow()));
  }

  /** An address named twice is mailed once, where it stands first. */
  private static List<Mailbox> mailboxes(Fields fields, String name, Set<String> seen) {
    List<Mailbox> all = new ArrayList<>();
    for (Fields item : fields.objects(name)) {
      Optional<String> label = item.optionalLine("name", Limits.NAME_CHARACTERS_MAX);
      Optional<EmailAddress> address = item.value("address", EmailAddress::new);
      item.refuseOthers();
      address
          .filter(found -> seen.add(found.folded()))
          .ifPresent(found -> all.add(Mailbox.of(label.orElse(""), found)));
    }
    return all;
  }

  private static List<UploadId> attachments(Fields fields) {
    List<UploadId> all = new ArrayList<>();
    for (Fields item : fields.objects("attachments")) {
      item.value("upload", UploadId::new).ifPresent(all::add);
      item.refuseOthers();
    }
    if (fields.count("attachments") > Limits.ATTACHMENTS_MAX) {
      fields.error("attachments", "are more than " + Limits.ATTACHMENTS_MAX);
    }
    return all;
  }

  private static Language language(String tag) {
    return Arrays.stream(Language.values())
        .filter(one -> one.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be one of: en, fr-CA, es-US"));
  }

  private static String mediaType(String text) {
    if (!MEDIA_TYPE.matcher(text).matches()) {
      throw new IllegalArgumentException("must be a media type such as application/pdf");
    }
    return text;
  }
}
