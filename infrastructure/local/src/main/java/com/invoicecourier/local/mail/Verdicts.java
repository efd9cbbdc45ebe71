package com.invoicecourier.local.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What SES would say about a sender, on one machine: a login as the mailbox in From counts as the
 * proof that a provider gives for its own user.
 */
record Verdicts(String spf, String dkim, String dmarc, String domain) {
  static final String PASS = "PASS";
  static final String GRAY = "GRAY";
  static final String FAIL = "FAIL";

  /** A domain that publishes no DMARC policy. */
  private static final String WITHOUT_POLICY = "nodmarc.example";

  static Verdicts of(Optional<String> login, String envelopeFrom, List<String> from) {
    if (login.isEmpty()) {
      return new Verdicts(GRAY, GRAY, GRAY, "");
    }
    String user = login.get().toLowerCase(Locale.ROOT);
    if (from.size() != 1 || !from.getFirst().toLowerCase(Locale.ROOT).equals(user)) {
      return new Verdicts(FAIL, FAIL, FAIL, "");
    }
    String domain = domain(user);
    String spf = domain(envelopeFrom.toLowerCase(Locale.ROOT)).equals(domain) ? PASS : GRAY;
    return domain.equals(WITHOUT_POLICY)
        ? new Verdicts(spf, GRAY, GRAY, domain)
        : new Verdicts(spf, PASS, PASS, domain);
  }

  private static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1);
  }

  /** The word in a header for a status in the notice. */
  static String word(String status) {
    return switch (status) {
      case PASS -> "pass";
      case FAIL -> "fail";
      default -> "none";
    };
  }
}
