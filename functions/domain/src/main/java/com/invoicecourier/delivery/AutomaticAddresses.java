package com.invoicecourier.delivery;

import com.invoicecourier.communication.EmailAddress;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells addresses that no person reads: a notice to one could be answered by a machine. */
final class AutomaticAddresses {
  /** RFC 3834 section 2, RFC 2142, and what senders call mailboxes that nobody reads. */
  private static final Pattern LOCAL =
      Pattern.compile(
          "(no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?|listserv"
              + "|majordomo|owner-.*|.*-(request|owner|bounces?))([+._-].*)?");

  private AutomaticAddresses() {}

  static boolean includes(EmailAddress address) {
    String local = address.value().substring(0, address.value().lastIndexOf('@'));
    return LOCAL.matcher(local.toLowerCase(Locale.ROOT)).matches();
  }
}
