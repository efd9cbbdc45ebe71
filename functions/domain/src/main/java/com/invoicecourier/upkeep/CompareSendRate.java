package com.invoicecourier.upkeep;

/** Holds the rate that the workers are let run at against what the mail service allows. */
public final class CompareSendRate {
  private final SendingAccount account;
  private final int wanted;

  public CompareSendRate(SendingAccount account, int wanted) {
    this.account = account;
    this.wanted = wanted;
  }

  public SendRates compare() {
    return new SendRates(wanted, account.sendRate());
  }

  /** Our account at the mail service. */
  public interface SendingAccount {
    /** Messages a second. */
    double sendRate();
  }
}
