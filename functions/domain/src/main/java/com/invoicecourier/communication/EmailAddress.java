package com.invoicecourier.communication;

import com.invoicecourier.Limits;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One mailbox (RFC 5321 section 4.1.2, dot-string form), kept as it is compared: the domain as
 * lower-case A-labels (RFC 5891), no display name.
 */
public record EmailAddress(String value) {
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]");

  public EmailAddress {
    Optional<String> problem = problemOf(value);
    if (problem.isPresent()) {
      throw new IllegalArgumentException(problem.get()); // may reach a log: no value in it
    }
    value = canonical(value);
  }

  /** What keeps the text from being an address that mail can be sent to, without quoting it. */
  public static Optional<String> problemOf(String text) {
    int at = text.lastIndexOf('@');
    if (at < 1 || at == text.length() - 1) {
      return Optional.of("is not an email address: write it as name@example.com");
    }
    String local = text.substring(0, at);
    if (!isAscii(local)) {
      return Optional.of("has a letter before the @ that the mail service cannot send to");
    }
    if (!LOCAL.matcher(local).matches() || local.length() > 64) {
      return Optional.of("has a part before the @ that is not allowed in an email address");
    }
    Optional<String> domain = asciiDomain(text.substring(at + 1));
    if (domain.isEmpty() || !DOMAIN.matcher(domain.get()).matches()) {
      return Optional.of("has a part after the @ that is not a domain name");
    }
    if (local.length() + 1 + domain.get().length() > Limits.ADDRESS_CHARACTERS_MAX) {
      return Optional.of("is longer than " + Limits.ADDRESS_CHARACTERS_MAX + " characters");
    }
    return Optional.empty();
  }

  public static Optional<EmailAddress> parse(String text) {
    return problemOf(text).isPresent() ? Optional.empty() : Optional.of(new EmailAddress(text));
  }

  public String domain() {
    return value.substring(value.lastIndexOf('@') + 1);
  }

  /** The same mailbox as people compare it: mail programs change the case of the local part. */
  public boolean sameMailbox(EmailAddress other) {
    return value.equalsIgnoreCase(other.value);
  }

  /** The key under which the directory and the thread know the mailbox. */
  public String folded() {
    return value.toLowerCase(Locale.ROOT);
  }

  private static String canonical(String text) {
    int at = text.lastIndexOf('@');
    return text.substring(0, at + 1) + asciiDomain(text.substring(at + 1)).orElseThrow();
  }

  /**
   * What is ASCII is left to the pattern: the JDK's tables of letters are loaded for others alone.
   */
  private static Optional<String> asciiDomain(String domain) {
    if (isAscii(domain)) {
      return Optional.of(domain.toLowerCase(Locale.ROOT));
    }
    try {
      return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
