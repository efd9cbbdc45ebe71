package com.invoicecourier.communication;

import java.util.Optional;

/**
 * Why a mail server or the mail service did not take a mail.
 *
 * @param detail what it said itself, such as {@code smtp; 552 5.2.2 mailbox full}
 */
public record Diagnosis(Cause cause, Kind kind, Optional<String> detail) {
  /** Any fixed order will do: of two reports of one instant, the same one must always win. */
  static int compare(Optional<Diagnosis> one, Optional<Diagnosis> other) {
    return one.map(Diagnosis::toString)
        .orElse("")
        .compareTo(other.map(Diagnosis::toString).orElse(""));
  }

  /** Whether another try could help. */
  public enum Kind {
    SOFT,
    UNDETERMINED,
    HARD
  }

  /** The causes that people can do something about, in plain words. */
  public enum Cause {
    NO_SUCH_MAILBOX("There is no such mailbox."),
    MAILBOX_FULL("The mailbox is full."),
    BLOCKED("The recipient's server blocks our mail."),
    TOO_LARGE("The mail is too large for the recipient's server."),
    CONTENT_REFUSED("The recipient's server refused the content of the mail."),
    ATTACHMENT_REFUSED("The recipient's server refused an attachment."),
    SUPPRESSED(
        "Mail to this address bounced or was reported as spam before, so the mail service did not"
            + " send it."),
    NO_SUCH_DOMAIN("There is no mail server for what stands after the @."),
    REFUSED("The recipient's server refused the mail for good."),
    GAVE_UP("The recipient's server could not take the mail, and the mail service gave up."),
    SLOW("The recipient's server has not taken the mail yet; the mail service keeps trying."),
    SPAM_REPORT("The recipient reported the mail as spam."),
    VIRUS("The mail service refused the mail: it found a virus in it."),
    NOT_RENDERED("The mail service could not make the mail.");

    private final String words;

    Cause(String words) {
      this.words = words;
    }

    /** What an enhanced status code such as 5.1.1 says (RFC 3463), if it says any of these. */
    public static Optional<Cause> ofStatus(String code) {
      return switch (code.substring(code.indexOf('.') + 1)) {
        case "1.1", "1.6", "1.10", "2.1" -> Optional.of(NO_SUCH_MAILBOX);
        case "1.2", "4.3" -> Optional.of(NO_SUCH_DOMAIN);
        case "2.2" -> Optional.of(MAILBOX_FULL);
        case "2.3", "3.4" -> Optional.of(TOO_LARGE);
        case "6.0", "6.1" -> Optional.of(CONTENT_REFUSED);
        case "7.0", "7.1", "7.26", "7.23" -> Optional.of(BLOCKED);
        default -> Optional.empty();
      };
    }

    public String words() {
      return words;
    }
  }
}
