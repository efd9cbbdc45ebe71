package com.invoicecourier.inbound;

import com.invoicecourier.communication.MailClass;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What automatic mail tells beyond its class.
 *
 * @param back the date that an absence note names for the writer's return
 * @param delivery what became of a mail, as a report of delivery says
 * @param returned the mail that a report or complaint is about
 */
public record Particulars(
    Optional<LocalDate> back, Optional<DeliveryReport> delivery, Optional<ReturnedMail> returned) {
  private static final Particulars NONE =
      new Particulars(Optional.empty(), Optional.empty(), Optional.empty());

  /** Of a mail that came in on the day given. */
  public static Particulars of(ParsedMail mail, MailClass mailClass, LocalDate day) {
    return switch (mailClass) {
      case AUTO_REPLY ->
          new Particulars(
              ReturnDate.in(mail.subject(), mail.body(), day), Optional.empty(), Optional.empty());
      case BOUNCE, DELIVERY_NOTICE, COMPLAINT ->
          new Particulars(Optional.empty(), DeliveryReport.of(mail), ReturnedMail.in(mail));
      case PERSON, READ_RECEIPT, CALENDAR_ANSWER -> NONE;
    };
  }
}
