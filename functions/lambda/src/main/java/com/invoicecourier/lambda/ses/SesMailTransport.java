package com.invoicecourier.lambda.ses;

import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.outbound.Handover;
import com.invoicecourier.outbound.MailTransport;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.LimitExceededException;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SendingPausedException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import software.amazon.awssdk.services.sesv2.model.TooManyRequestsException;

/**
 * Hands mail to Amazon SES (API v2, SendEmail, raw content). There is no idempotency token, so only
 * a 4xx or a connection that was never made says for sure that the mail was not taken.
 */
public final class SesMailTransport implements MailTransport {
  private final SesV2Client ses;
  private final String configurationSet;

  /** The client must not retry by itself and must give up before its function does. */
  public SesMailTransport(SesV2Client ses, String configurationSet) {
    this.ses = ses;
    this.configurationSet = configurationSet;
  }

  @Override
  public Handover handOver(Recipient recipient, byte[] copy) {
    try {
      return new Handover.Accepted(ses.sendEmail(request(recipient, copy)).messageId());
    } catch (TooManyRequestsException | LimitExceededException | SendingPausedException e) {
      return new Handover.Busy(name(e));
    } catch (SesV2Exception e) {
      return sort(e);
    } catch (SdkClientException e) {
      return neverConnected(e) ? new Handover.Busy(name(e)) : new Handover.Unknown(name(e));
    }
  }

  private SendEmailRequest request(Recipient recipient, byte[] copy) {
    RecipientId id = recipient.id();
    return SendEmailRequest.builder()
        .configurationSetName(configurationSet)
        .destination(to -> to.toAddresses(recipient.mailbox().address().value()))
        .content(content -> content.raw(raw -> raw.data(SdkBytes.fromByteArrayUnsafe(copy))))
        .emailTags(
            List.of(
                tag("communication", id.communication().value()),
                tag("email", id.email().value()),
                tag("recipient", id.number())))
        .build();
  }

  private static MessageTag tag(String name, String value) {
    return MessageTag.builder().name(name).value(value).build();
  }

  private static Handover sort(SesV2Exception e) {
    if (e.statusCode() == 429) {
      return new Handover.Busy(name(e));
    }
    return e.statusCode() >= 400 && e.statusCode() < 500
        ? new Handover.Refused(reason(e))
        : new Handover.Unknown(name(e));
  }

  private static String reason(SesV2Exception e) {
    return Optional.ofNullable(e.awsErrorDetails())
        .flatMap(details -> Optional.ofNullable(details.errorMessage()))
        .orElse(name(e));
  }

  private static boolean neverConnected(Throwable e) {
    for (Optional<Throwable> cause = Optional.of(e);
        cause.isPresent();
        cause = cause.map(Throwable::getCause)) {
      if (cause.get() instanceof ConnectException
          || cause.get() instanceof UnknownHostException
          || cause.get() instanceof NoRouteToHostException) {
        return true;
      }
    }
    return false;
  }

  private static String name(Exception e) {
    return e.getClass().getSimpleName();
  }
}
