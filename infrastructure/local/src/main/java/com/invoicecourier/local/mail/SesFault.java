package com.invoicecourier.local.mail;

import java.util.Locale;

/**
 * What a call to the SES double meets when its script says so.
 *
 * @see <a href="https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html">AWS on
 *     the errors of SendEmail</a>
 */
public enum SesFault {
  THROTTLED(429, "TooManyRequestsException", "Maximum sending rate exceeded."),
  QUOTA_REACHED(400, "LimitExceededException", "Daily message quota exceeded."),
  ACCOUNT_SUSPENDED(400, "AccountSuspendedException", "The account's sending is disabled."),
  SENDING_PAUSED(400, "SendingPausedException", "Sending is paused for the configuration set."),
  MESSAGE_REJECTED(400, "MessageRejected", "Email address is not verified."),
  MAIL_FROM_NOT_VERIFIED(400, "MailFromDomainNotVerifiedException", "The domain is not verified."),
  NOT_FOUND(404, "NotFoundException", "The configuration set does not exist."),
  BAD_REQUEST(400, "BadRequestException", "The input you provided is invalid."),
  FAILED_BEFORE_ACCEPTING(500, "InternalFailure", "Internal failure."),
  FAILED_AFTER_ACCEPTING(Moment.AFTER, Answer.FAILURE),
  HANGING_BEFORE_ACCEPTING(Moment.BEFORE, Answer.NONE_YET),
  HANGING_AFTER_ACCEPTING(Moment.AFTER, Answer.NONE_YET),
  RESET_BEFORE_ACCEPTING(Moment.BEFORE, Answer.RESET),
  RESET_AFTER_ACCEPTING(Moment.AFTER, Answer.RESET);

  /** Whether the mail was accepted when the fault strikes. */
  enum Moment {
    BEFORE,
    AFTER
  }

  /** How the caller sees it. */
  enum Answer {
    REFUSAL,
    FAILURE,
    NONE_YET,
    RESET
  }

  private final Moment moment;
  private final Answer answer;
  private final int status;
  private final String type;
  private final String message;

  SesFault(int status, String type, String message) {
    this.moment = Moment.BEFORE;
    this.answer = Answer.REFUSAL;
    this.status = status;
    this.type = type;
    this.message = message;
  }

  SesFault(Moment moment, Answer answer) {
    this.moment = moment;
    this.answer = answer;
    this.status = 500;
    this.type = "InternalFailure";
    this.message = "Internal failure.";
  }

  /** By its name in a script, such as {@code hanging-after-accepting}. */
  static SesFault named(String name) throws SesRefused {
    try {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException _) {
      throw SesRefused.badRequest("There is no fault " + name);
    }
  }

  /** True where SES has the mail although the caller does not hear it. */
  public boolean accepts() {
    return moment == Moment.AFTER;
  }

  Answer answer() {
    return answer;
  }

  /** The error answer, where it is one. */
  SesRefused refusal() {
    return new SesRefused(status, type, message);
  }
}
