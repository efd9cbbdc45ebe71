package com.invoicecourier.inbound;

/**
 * What the receiving service found (AWS, "Contents of notifications for Amazon SES email
 * receiving").
 */
public record Verdicts(Verdict spam, Verdict virus, Verdict spf, Verdict dkim, Verdict dmarc) {
  /** The outcome of one check. */
  public enum Verdict {
    PASS,
    FAIL,
    /** For DMARC: the domain publishes no policy. */
    GRAY,
    /** The check was not made, could not be made, or has an outcome that we do not know. */
    NONE;

    public static Verdict of(String status) {
      return switch (status) {
        case "PASS" -> PASS;
        case "FAIL" -> FAIL;
        case "GRAY" -> GRAY;
        default -> NONE;
      };
    }
  }
}
