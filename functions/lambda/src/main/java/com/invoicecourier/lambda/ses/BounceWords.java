package com.invoicecourier.lambda.ses;

import com.fasterxml.jackson.databind.JsonNode;

/** Bounces in plain words ("Bounce types", Amazon SES developer guide). */
final class BounceWords {
  private BounceWords() {}

  static String bounced(JsonNode bounce) {
    return switch (bounce.path("bounceSubType").asText()) {
      case "NoEmail" -> "There is no such mailbox.";
      case "MailboxFull" -> "The mailbox is full.";
      case "MessageTooLarge" -> "The mail is too large for the recipient's server.";
      case "ContentRejected" -> "The recipient's server refused the content of the mail.";
      case "AttachmentRejected" -> "The recipient's server refused an attachment.";
      case "Suppressed", "OnAccountSuppressionList" ->
          "Mail to this address bounced before, so the mail service did not send it.";
      default ->
          bounce.path("bounceType").asText().equals("Permanent")
              ? "The recipient's server refused the mail for good."
              : "The recipient's server could not take the mail, and the mail service gave up.";
    };
  }

  static String delayed(JsonNode delay) {
    return switch (delay.path("delayType").asText()) {
      case "MailboxFull" -> "The mailbox is full; the mail service keeps trying.";
      case "RecipientServerError" ->
          "The recipient's server has a problem; the mail service keeps trying.";
      default -> "Delivery is delayed; the mail service keeps trying.";
    };
  }
}
