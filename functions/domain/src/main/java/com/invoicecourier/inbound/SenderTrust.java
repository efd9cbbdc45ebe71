package com.invoicecourier.inbound;

import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.Trust;
import com.invoicecourier.communication.Trust.Level;
import com.invoicecourier.inbound.Verdicts.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Judges who really wrote a mail: the single From address, and only with a verdict (DMARC, RFC
 * 7489). Reply-To, Sender and display names are never identity.
 */
final class SenderTrust {
  private SenderTrust() {}

  static Trust judge(Notice notice, ParsedMail mail) {
    List<Optional<Mailbox>> from = mail.fromEntries();
    if (from.isEmpty()) {
      return suspect("The mail has no From address.");
    }
    if (from.size() > 1) {
      return suspect("The mail has more than one From address.");
    }
    return from.getFirst()
        .map(mailbox -> judge(notice, ReceivingBlock.of(mail.headers()), mailbox.address()))
        .orElseGet(() -> suspect("The From address cannot be read."));
  }

  private static Trust judge(Notice notice, ReceivingBlock block, EmailAddress from) {
    String domain = from.domain();
    if (block.dmarcDomain().filter(asked -> !isWithin(domain, asked)).isPresent()) {
      return suspect("The sender's domain was checked for another address than the one in From.");
    }
    return switch (notice.verdicts().dmarc()) {
      case PASS -> new Trust(Level.VERIFIED, "DMARC passed for " + domain + ".");
      case GRAY -> withoutPolicy(notice, block, domain);
      case FAIL -> suspect("DMARC failed for " + domain + ".");
      case NONE -> suspect("DMARC could not be checked for " + domain + ".");
    };
  }

  private static Trust withoutPolicy(Notice notice, ReceivingBlock block, String domain) {
    boolean isSigned =
        notice.verdicts().dkim() == Verdict.PASS
            && block.dkimDomains().stream().anyMatch(signer -> isWithin(signer, domain));
    boolean isFromItsServers =
        notice.verdicts().spf() == Verdict.PASS && isWithin(domainOf(notice.source()), domain);
    if (isSigned || isFromItsServers) {
      String proof = isSigned ? "DKIM" : "SPF";
      return new Trust(
          Level.UNPROVEN, domain + " publishes no DMARC policy; " + proof + " passed for it.");
    }
    return suspect(domain + " publishes no DMARC policy, and neither DKIM nor SPF passed for it.");
  }

  /** True where the one is the other or below it. */
  private static boolean isWithin(String domain, String other) {
    String lower = domain.toLowerCase(Locale.ROOT);
    String above = other.toLowerCase(Locale.ROOT);
    return lower.equals(above) || lower.endsWith("." + above);
  }

  private static String domainOf(String source) {
    return source.substring(source.lastIndexOf('@') + 1);
  }

  private static Trust suspect(String why) {
    return new Trust(Level.SUSPECT, why);
  }
}
