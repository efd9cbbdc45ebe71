package com.invoicecourier.inbound;

import com.invoicecourier.inbound.Headers.Header;
import com.invoicecourier.inbound.Verdicts.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The headers that the receiving service wrote on top of a mail, down to its receipt. Whatever
 * stands below, the sender wrote, however it looks.
 */
final class ReceivingBlock {
  private static final String RECEIPT = "x-ses-receipt";
  private static final String SERVICE = "amazonses.com";
  private static final String ID = " with smtp id ";
  private static final String FOR = " for ";

  private final Headers headers;

  private ReceivingBlock(Headers headers) {
    this.headers = headers;
  }

  static ReceivingBlock of(Headers all) {
    List<Header> block = new ArrayList<>();
    for (Header header : all.list()) {
      if (header.name().equals(RECEIPT)) {
        return new ReceivingBlock(new Headers(block));
      }
      block.add(header);
    }
    return new ReceivingBlock(new Headers(List.of()));
  }

  /** The service's id of the mail, as the mail itself has it. */
  Optional<String> messageId() {
    return headers.first("received").flatMap(ReceivingBlock::idOf);
  }

  /** Whom the envelope named; empty where the service names nobody, as of several. */
  Optional<String> recipient() {
    return headers
        .first("received")
        .map(received -> received.replace('\t', ' '))
        .filter(received -> received.contains(FOR))
        .map(received -> firstWord(received.substring(received.indexOf(FOR) + FOR.length())))
        .map(ReceivingBlock::bare);
  }

  /** The MAIL FROM of the envelope; empty for a notice of non-delivery. */
  String source() {
    return headers.first("return-path").map(String::strip).map(ReceivingBlock::bare).orElse("");
  }

  /** What was found, in the words of RFC 8601 section 2.7; what is not said was not found. */
  Verdicts verdicts() {
    return new Verdicts(
        scan("x-ses-spam-verdict"),
        scan("x-ses-virus-verdict"),
        check("spf"),
        check("dkim"),
        check("dmarc"));
  }

  /** The domains whose signature was found good. */
  List<String> dkimDomains() {
    return clauses("dkim").stream()
        .filter(clause -> clause.contains("dkim=pass"))
        .flatMap(clause -> property(clause, "header.i=").stream())
        .map(identity -> identity.substring(identity.lastIndexOf('@') + 1))
        .toList();
  }

  /** The domain for which DMARC was asked. */
  Optional<String> dmarcDomain() {
    return clauses("dmarc").stream()
        .flatMap(clause -> property(clause, "header.from=").stream())
        .findFirst();
  }

  private Verdict scan(String name) {
    return Verdict.of(headers.first(name).map(String::strip).orElse(""));
  }

  /** Of several signatures a good one counts; whose it is, is asked elsewhere. */
  private Verdict check(String method) {
    List<String> words =
        clauses(method).stream()
            .map(clause -> firstWord(clause.substring(method.length() + 1)))
            .toList();
    if (words.contains("pass")) {
      return Verdict.PASS;
    }
    return words.stream().findFirst().map(ReceivingBlock::verdict).orElse(Verdict.NONE);
  }

  private static Verdict verdict(String word) {
    return switch (word) {
      case "fail", "softfail" -> Verdict.FAIL;
      case "none", "neutral" -> Verdict.GRAY;
      default -> Verdict.NONE;
    };
  }

  private static String bare(String address) {
    return address.replaceAll("[<>;]", "");
  }

  private static Optional<String> idOf(String received) {
    String text = " " + received.replace('\t', ' ');
    int at = text.toLowerCase(Locale.ROOT).indexOf(ID);
    return at < 0 ? Optional.empty() : Optional.of(firstWord(text.substring(at + ID.length())));
  }

  /** The results of one method (RFC 8601 section 2.2), comments and quoted texts taken out. */
  private List<String> clauses(String method) {
    return headers.all("authentication-results").stream()
        .map(value -> List.of(Comments.without(value).toLowerCase(Locale.ROOT).split(";")))
        .filter(parts -> parts.getFirst().strip().equals(SERVICE))
        .limit(1)
        .flatMap(List::stream)
        .map(String::strip)
        .filter(part -> part.startsWith(method + "="))
        .toList();
  }

  private static Optional<String> property(String clause, String name) {
    int at = clause.indexOf(" " + name);
    return at < 0
        ? Optional.empty()
        : Optional.of(firstWord(clause.substring(at + 1 + name.length())))
            .filter(word -> !word.isEmpty());
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
