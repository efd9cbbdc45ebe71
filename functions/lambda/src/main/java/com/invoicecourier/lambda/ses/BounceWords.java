package com.invoicecourier.lambda.ses;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.communication.Diagnosis;
import com.invoicecourier.communication.Diagnosis.Cause;
import com.invoicecourier.communication.Diagnosis.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a mail bounced or is late: by the mail service's sub-type ("Bounce types", Amazon SES
 * developer guide), else by the enhanced status code (RFC 3463), else by the server's words.
 */
final class BounceWords {
  private static final int DETAIL_CHARACTERS_MAX = 300;
  private static final Pattern STATUS = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");
  private static final Pattern BLOCKED =
      Pattern.compile("block|blacklist|denied|spam|reputation|policy|spamhaus|not authorized");

  private BounceWords() {}

  static Diagnosis bounced(JsonNode bounce) {
    JsonNode first = bounce.path("bouncedRecipients").path(0);
    return new Diagnosis(
        cause(bounce, first), kind(bounce.path("bounceType").asText()), detail(first));
  }

  static Diagnosis delayed(JsonNode delay) {
    Cause cause =
        switch (delay.path("delayType").asText()) {
          case "MailboxFull" -> Cause.MAILBOX_FULL;
          case "SpamDetected", "IPFailure" -> Cause.BLOCKED;
          default -> Cause.SLOW;
        };
    return new Diagnosis(cause, Kind.SOFT, detail(delay.path("delayedRecipients").path(0)));
  }

  private static Kind kind(String type) {
    return switch (type) {
      case "Permanent" -> Kind.HARD;
      case "Transient" -> Kind.SOFT;
      default -> Kind.UNDETERMINED;
    };
  }

  private static Cause cause(JsonNode bounce, JsonNode recipient) {
    return switch (bounce.path("bounceSubType").asText()) {
      case "NoEmail" -> Cause.NO_SUCH_MAILBOX;
      case "MailboxFull" -> Cause.MAILBOX_FULL;
      case "MessageTooLarge" -> Cause.TOO_LARGE;
      case "ContentRejected" -> Cause.CONTENT_REFUSED;
      case "AttachmentRejected" -> Cause.ATTACHMENT_REFUSED;
      case "Suppressed", "OnAccountSuppressionList" -> Cause.SUPPRESSED;
      default ->
          byStatus(recipient)
              .orElse(
                  bounce.path("bounceType").asText().equals("Permanent")
                      ? Cause.REFUSED
                      : Cause.GAVE_UP);
    };
  }

  private static Optional<Cause> byStatus(JsonNode recipient) {
    String said = recipient.path("diagnosticCode").asText("");
    Matcher status = STATUS.matcher(recipient.path("status").asText("") + " " + said);
    if (!status.find()) {
      return byWords(said);
    }
    return Cause.ofStatus(status.group()).or(() -> byWords(said));
  }

  private static Optional<Cause> byWords(String said) {
    return BLOCKED.matcher(said.toLowerCase(Locale.ROOT)).find()
        ? Optional.of(Cause.BLOCKED)
        : Optional.empty();
  }

  private static Optional<String> detail(JsonNode recipient) {
    String said = recipient.path("diagnosticCode").asText("").strip().replaceAll("\\s+", " ");
    String text = said.isEmpty() ? recipient.path("status").asText("") : said;
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(text.substring(0, Math.min(text.length(), DETAIL_CHARACTERS_MAX)));
  }
}
