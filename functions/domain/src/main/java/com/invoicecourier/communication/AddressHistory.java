package com.invoicecourier.communication;

import java.time.Instant;
import java.util.Optional;

/**
 * What a company knows of mail to an address, from all its projects; of each kind the last time.
 *
 * @param cause why mail bounced the last time
 */
public record AddressHistory(
    EmailAddress address,
    Optional<Instant> deliveredAt,
    Optional<Instant> bouncedAt,
    Optional<Diagnosis.Cause> cause,
    Optional<Instant> complainedAt) {
  public static AddressHistory none(EmailAddress address) {
    return new AddressHistory(
        address, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same whatever the order of the reports, and when one is heard twice. */
  public AddressHistory after(Report report) {
    return switch (report.state()) {
      case DELIVERED ->
          new AddressHistory(
              address, later(deliveredAt, report.at()), bouncedAt, cause, complainedAt);
      case BOUNCED, SUPPRESSED -> bounced(report);
      case COMPLAINED ->
          new AddressHistory(
              address, deliveredAt, bouncedAt, cause, later(complainedAt, report.at()));
      case QUEUED, SENDING, CANCELLED, UNCONFIRMED, SENT, DELAYED, FAILED -> this;
    };
  }

  /** Mail to it bounced, and none was delivered since. */
  public boolean isBouncing() {
    return bouncedAt
        .filter(at -> deliveredAt.filter(delivered -> delivered.isAfter(at)).isEmpty())
        .isPresent();
  }

  private AddressHistory bounced(Report report) {
    return bouncedAt.filter(known -> !report.at().isAfter(known)).isPresent()
        ? this
        : new AddressHistory(
            address,
            deliveredAt,
            Optional.of(report.at()),
            report.diagnosis().map(Diagnosis::cause),
            complainedAt);
  }

  private static Optional<Instant> later(Optional<Instant> known, Instant at) {
    return known.filter(at::isBefore).or(() -> Optional.of(at));
  }
}
