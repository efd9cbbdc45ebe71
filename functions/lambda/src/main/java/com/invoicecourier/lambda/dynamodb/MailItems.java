package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.Sha256;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.inbound.Outcome;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** What became of each mail that came in, by its hashes. */
final class MailItems {
  private MailItems() {}

  static EnhancedDocument toItem(Sha256 mail, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Filed(var in, var email) -> item(mail, "FILED", in, email);
      case Outcome.Held(var in, var email) -> item(mail, "HELD", in, email);
      case Outcome.Automatic(var in, var email) -> item(mail, "AUTOMATIC", in, email);
      case Outcome.AlreadyFiled(var in, var email) -> item(mail, "ALREADY_FILED", in, email);
      case Outcome.Unmatched(String id) ->
          Items.of(Keys.mail(mail), "MAIL", 1)
              .putString("outcome", "UNMATCHED")
              .putString("unmatched", id)
              .build();
    };
  }

  static Outcome fromItem(EnhancedDocument item) {
    return switch (Items.text(item, "outcome")) {
      case "FILED" -> new Outcome.Filed(communication(item), email(item));
      case "HELD" -> new Outcome.Held(communication(item), email(item));
      case "AUTOMATIC" -> new Outcome.Automatic(communication(item), email(item));
      case "ALREADY_FILED" -> new Outcome.AlreadyFiled(communication(item), email(item));
      case "UNMATCHED" -> new Outcome.Unmatched(Items.text(item, "unmatched"));
      default -> throw new IllegalStateException("a MAIL item with an outcome that is none");
    };
  }

  private static EnhancedDocument item(
      Sha256 mail, String outcome, CommunicationId communication, EmailId email) {
    return Items.of(Keys.mail(mail), "MAIL", 1)
        .putString("outcome", outcome)
        .putString("communication", communication.value())
        .putString("email", email.value())
        .build();
  }

  private static CommunicationId communication(EnhancedDocument item) {
    return new CommunicationId(Items.text(item, "communication"));
  }

  private static EmailId email(EnhancedDocument item) {
    return new EmailId(Items.text(item, "email"));
  }
}
