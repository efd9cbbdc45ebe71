package com.invoicecourier.lambda.ses;

import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.delivery.NoticeTransport;
import com.invoicecourier.outbound.Handover;
import java.time.Duration;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/**
 * Hands notices to Amazon SES, without our tags and configuration set: what becomes of a notice is
 * not followed, so a bounce of one never makes another.
 */
public final class SesNoticeTransport implements NoticeTransport {
  private static final Duration AT_MOST = Duration.ofSeconds(5);

  private final SesV2Client ses;

  public SesNoticeTransport(SesV2Client ses) {
    this.ses = ses;
  }

  @Override
  public Handover handOver(RecipientId about, EmailAddress to, byte[] notice) {
    try {
      return new Handover.Accepted(
          ses.sendEmail(
                  send ->
                      send.destination(one -> one.toAddresses(to.value()))
                          .content(
                              content ->
                                  content.raw(
                                      raw -> raw.data(SdkBytes.fromByteArrayUnsafe(notice))))
                          .overrideConfiguration(call -> call.apiCallTimeout(AT_MOST)))
              .messageId());
    } catch (SesV2Exception e) {
      return HandoverAnswers.sort(e);
    } catch (SdkClientException e) {
      return HandoverAnswers.sort(e);
    }
  }
}
