package com.invoicecourier.lambda.ses;

import com.invoicecourier.upkeep.CompareSendRate.SendingAccount;
import java.time.Duration;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** Our account at Amazon SES (API v2, GetAccount). */
public record SesAccount(SesV2Client ses) implements SendingAccount {
  private static final Duration AT_MOST = Duration.ofSeconds(5);

  @Override
  public double sendRate() {
    return ses.getAccount(get -> get.overrideConfiguration(call -> call.apiCallTimeout(AT_MOST)))
        .sendQuota()
        .maxSendRate();
  }
}
