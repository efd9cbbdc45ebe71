package com.invoicecourier.lambda.ses;

import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.outbound.Handover;
import com.invoicecourier.outbound.MailTransport;
import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

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
  public Handover handOver(Recipient recipient, byte[] copy, Duration atMost) {
    try {
      return new Handover.Accepted(ses.sendEmail(request(recipient, copy, atMost)).messageId());
    } catch (SesV2Exception e) {
      return HandoverAnswers.sort(e);
    } catch (SdkClientException e) {
      return HandoverAnswers.sort(e);
    }
  }

  private SendEmailRequest request(Recipient recipient, byte[] copy, Duration atMost) {
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
        .overrideConfiguration(call -> call.apiCallTimeout(atMost))
        .build();
  }

  private static MessageTag tag(String name, String value) {
    return MessageTag.builder().name(name).value(value).build();
  }
}
