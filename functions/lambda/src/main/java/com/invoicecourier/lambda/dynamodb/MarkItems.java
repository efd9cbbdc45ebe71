package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.communication.Diagnosis;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.Marks;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** What is noted of a recipient beside its state. */
final class MarkItems {
  private MarkItems() {}

  static void put(EnhancedDocument.Builder item, Optional<Diagnosis> diagnosis, Marks marks) {
    diagnosis.ifPresent(
        found -> {
          item.putString("cause", found.cause().name()).putString("kind", found.kind().name());
          Items.put(item, "detail", found.detail());
        });
    Items.put(item, "openedAt", marks.openedAt().map(Instant::toString));
    Items.put(item, "resentAs", marks.resentAs().map(EmailId::value));
    if (marks.senderTold()) {
      item.putBoolean("senderTold", true);
    }
  }

  static Optional<Diagnosis> diagnosis(EnhancedDocument item) {
    return Items.optional(item, "cause")
        .map(
            cause ->
                new Diagnosis(
                    Diagnosis.Cause.valueOf(cause),
                    Diagnosis.Kind.valueOf(Items.text(item, "kind")),
                    Items.optional(item, "detail")));
  }

  static Marks marks(EnhancedDocument item) {
    return new Marks(
        Items.optional(item, "openedAt").map(Instant::parse),
        Items.optional(item, "resentAs").map(EmailId::new),
        Items.flag(item, "senderTold"));
  }
}
