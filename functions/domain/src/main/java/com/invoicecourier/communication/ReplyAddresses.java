package com.invoicecourier.communication;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The From addresses of our mail, {@code reply+TOKEN@domain}: one opaque token per recipient. */
public final class ReplyAddresses {
  private static final Pattern TOKEN =
      Pattern.compile("(reply(?:\\+|%2B))[a-z2-7]{26}", Pattern.CASE_INSENSITIVE);

  private final String domain;
  private final Pattern inText;

  public ReplyAddresses(String domain) {
    this.domain = domain.toLowerCase(Locale.ROOT);
    this.inText =
        Pattern.compile(
            "reply\\+[a-z2-7]{26}@" + Pattern.quote(this.domain), Pattern.CASE_INSENSITIVE);
  }

  public EmailAddress of(ReplyToken token) {
    return new EmailAddress("reply+" + token.value() + "@" + domain);
  }

  /** Where notices come from; nobody reads answers to it. */
  public EmailAddress notices() {
    return new EmailAddress("notices@" + domain);
  }

  /** The token of an address that is one of ours. */
  public Optional<ReplyToken> token(String address) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    return inText.matcher(lower).matches()
        ? Optional.of(new ReplyToken(lower.substring("reply+".length(), lower.indexOf('@'))))
        : Optional.empty();
  }

  /** True for every address of our own mail domain, with or without a token. */
  public boolean isOurs(EmailAddress address) {
    return address.domain().equals(domain);
  }

  /** The address, without the token where it is one of ours. */
  public EmailAddress bare(EmailAddress address) {
    return token(address.value()).isPresent() ? new EmailAddress("reply@" + domain) : address;
  }

  /** The text with every token in it masked, in links too: answers never hold one. */
  public String mask(String text) {
    return TOKEN.matcher(text).replaceAll("$1…");
  }

  /** The id that all mail of a thread carries in References (RFC 5322 section 3.6.4). */
  public String threadId(CommunicationId communication) {
    return "<" + communication.value().toLowerCase(Locale.ROOT) + "@" + domain + ">";
  }
}
