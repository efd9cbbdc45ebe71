package com.invoicecourier.upkeep;

/**
 * Two rates in messages a second.
 *
 * @param wanted what the workers are let run at
 * @param allowed what the mail service takes from this account
 */
public record SendRates(int wanted, double allowed) {

  /** How much of what is wanted the mail service would refuse for now; 0 where all is well. */
  public long missing() {
    return Math.max(0, (long) Math.ceil(wanted - allowed));
  }
}
