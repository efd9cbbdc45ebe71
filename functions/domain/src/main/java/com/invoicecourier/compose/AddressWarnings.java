package com.invoicecourier.compose;

import com.invoicecourier.communication.AddressHistories;
import com.invoicecourier.communication.AddressHistory;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.company.CompanyId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Warns of addresses to which the company's mail bounced, or whose owner called it spam. */
final class AddressWarnings {
  private final AddressHistories histories;

  AddressWarnings(AddressHistories histories) {
    this.histories = histories;
  }

  List<EmailDraft.Warning> of(CompanyId company, List<EmailAddress> addresses) {
    return histories.find(company, addresses).stream()
        .flatMap(history -> warning(history).stream())
        .toList();
  }

  private static Optional<EmailDraft.Warning> warning(AddressHistory history) {
    if (history.complainedAt().isPresent()) {
      String on = date(history.complainedAt().get());
      return of(history, "complained-address", "reported our mail as spam on " + on + ".");
    }
    if (history.isBouncing()) {
      String on = date(history.bouncedAt().orElseThrow());
      String why = history.cause().map(cause -> " " + cause.words()).orElse("");
      return of(history, "bounced-address", "did not get our mail of " + on + "." + why);
    }
    return Optional.empty();
  }

  private static Optional<EmailDraft.Warning> of(AddressHistory history, String code, String what) {
    String address = history.address().value();
    return Optional.of(
        new EmailDraft.Warning(code, address + " " + what, Optional.of(history.address())));
  }

  private static String date(Instant at) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Locale.US)
        .format(at.atZone(ZoneOffset.UTC));
  }
}
