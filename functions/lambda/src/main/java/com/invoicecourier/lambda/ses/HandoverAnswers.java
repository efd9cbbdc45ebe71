package com.invoicecourier.lambda.ses;

import com.invoicecourier.outbound.Handover;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sesv2.model.AccountSuspendedException;
import software.amazon.awssdk.services.sesv2.model.LimitExceededException;
import software.amazon.awssdk.services.sesv2.model.MailFromDomainNotVerifiedException;
import software.amazon.awssdk.services.sesv2.model.SendingPausedException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import software.amazon.awssdk.services.sesv2.model.TooManyRequestsException;

/**
 * Sorts what SendEmail answers instead of an id (Amazon SES API v2, "SendEmail", Errors).
 *
 * <p>A 4xx says for sure that the mail was not taken. It is refused for good where the mail itself
 * is wrong; where the account, its rights or its rate are, a later try can go well. A 5xx and an
 * answer that never came say nothing.
 */
final class HandoverAnswers {
  /** Bad request and content too large: the mail is wrong, and will be so the next time. */
  private static final Set<Integer> WRONG_MAIL = Set.of(400, 413);

  private HandoverAnswers() {}

  static Handover sort(SesV2Exception e) {
    if (e.statusCode() < 400 || e.statusCode() >= 500) {
      return new Handover.Unknown("The mail service failed (" + e.statusCode() + ").");
    }
    return switch (e) {
      case TooManyRequestsException _ -> tooFast();
      case LimitExceededException _ ->
          new Handover.Busy("The limit of the mail service's account is reached.");
      case SendingPausedException _ -> paused();
      case AccountSuspendedException _ -> paused();
      case MailFromDomainNotVerifiedException _ -> notSetUp(e);
      default -> sortByStatus(e);
    };
  }

  static Handover sort(SdkClientException e) {
    return neverConnected(e)
        ? new Handover.Busy("The mail service could not be reached.")
        : new Handover.Unknown("No answer came from the mail service.");
  }

  private static Handover sortByStatus(SesV2Exception e) {
    if (e.isThrottlingException()) {
      return tooFast();
    }
    return WRONG_MAIL.contains(e.statusCode())
        ? new Handover.Refused("The mail service rejected the mail: " + words(e))
        : notSetUp(e);
  }

  private static Handover tooFast() {
    return new Handover.Busy("The mail service takes no more mail for the moment.");
  }

  private static Handover paused() {
    return new Handover.Busy("Sending is paused at the mail service.");
  }

  private static Handover notSetUp(SesV2Exception e) {
    return new Handover.Busy("The mail service does not let us send (" + kind(e) + ").");
  }

  private static String words(SesV2Exception e) {
    return Optional.ofNullable(e.awsErrorDetails())
        .flatMap(details -> Optional.ofNullable(details.errorMessage()))
        .orElse(kind(e));
  }

  private static String kind(SesV2Exception e) {
    return Optional.ofNullable(e.awsErrorDetails())
        .flatMap(details -> Optional.ofNullable(details.errorCode()))
        .orElse(Integer.toString(e.statusCode()));
  }

  /** Nothing of the request can have been read where no connection, or no handshake, was made. */
  private static boolean neverConnected(Throwable e) {
    for (Optional<Throwable> cause = Optional.of(e);
        cause.isPresent();
        cause = cause.map(Throwable::getCause)) {
      if (isNoConnection(cause.get())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoConnection(Throwable cause) {
    return switch (cause) {
      case ConnectException _ -> true;
      case UnknownHostException _ -> true;
      case NoRouteToHostException _ -> true;
      case SSLHandshakeException _ -> true;
      // the JDK tells the two time-outs apart by their words alone
      case SocketTimeoutException timeout ->
          "Connect timed out".equalsIgnoreCase(timeout.getMessage());
      default -> false;
    };
  }
}
