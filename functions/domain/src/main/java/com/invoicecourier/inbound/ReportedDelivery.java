package com.invoicecourier.inbound;

import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.Diagnosis;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.communication.ReplyToken;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.inbound.DeliveryReport.OfRecipient;
import java.util.List;
import java.util.Optional;

/**
 * Moves on the recipient of whose mail a report or complaint tells, by rank. It must give that mail
 * back: with the recipient's token in From, or with the mail service's id. Of any other report
 * nothing follows but its record in the thread.
 */
public final class ReportedDelivery {
  private final Communications communications;
  private final ReplyAddresses addresses;
  private final HoldRules holdRules;
  private final SettleRecipient settle;
  private final RollUp rollUp;

  public ReportedDelivery(
      Communications communications,
      ReplyAddresses addresses,
      SettleRecipient settle,
      RollUp rollUp) {
    this.communications = communications;
    this.addresses = addresses;
    this.holdRules = new HoldRules(addresses);
    this.settle = settle;
    this.rollUp = rollUp;
  }

  /** Each step is taken for a repeated mail too: the first call may have died before it. */
  void settle(Reading reading) {
    if (holdRules.reasonInTheMail(reading).isEmpty()) {
      Particulars told = reading.particulars();
      told.returned().ifPresent(mail -> settle(reading, told, mail));
    }
  }

  private void settle(Reading reading, Particulars told, ReturnedMail returned) {
    for (String address : reading.notice().recipients()) {
      addresses
          .token(address)
          .flatMap(token -> named(token, returned))
          .ifPresent(recipient -> settle(reading, told, recipient));
    }
  }

  private void settle(Reading reading, Particulars told, Recipient recipient) {
    report(reading, told, recipient)
        .ifPresent(
            report -> {
              settle.settle(recipient, report);
              rollUp.rollUp(recipient.id());
            });
  }

  private Optional<Recipient> named(ReplyToken token, ReturnedMail returned) {
    boolean bearsToken =
        returned.from().stream()
            .map(Mailbox::address)
            .flatMap(from -> addresses.token(from.value()).stream())
            .anyMatch(token::equals);
    return communications
        .byToken(token)
        .flatMap(communications::recipient)
        .filter(one -> bearsToken || isIdOf(one, returned));
  }

  /** The mail service makes its id the left part of Message-ID. */
  private static boolean isIdOf(Recipient recipient, ReturnedMail returned) {
    return returned
        .messageId()
        .map(id -> id.substring(0, Math.max(0, id.indexOf('@'))))
        .filter(id -> recipient.sesId().filter(id::equals).isPresent())
        .isPresent();
  }

  private static Optional<Report> report(Reading reading, Particulars told, Recipient recipient) {
    return switch (reading.mailClass()) {
      case COMPLAINT -> Optional.of(complained(reading));
      case BOUNCE, DELIVERY_NOTICE ->
          told.delivery().map(DeliveryReport::recipients).orElse(List.of()).stream()
              .filter(one -> isOf(one, recipient.mailbox().address()))
              .flatMap(one -> report(reading, one).stream())
              .findFirst();
      case PERSON, AUTO_REPLY, READ_RECEIPT, CALENDAR_ANSWER -> Optional.empty();
    };
  }

  private static boolean isOf(OfRecipient told, EmailAddress address) {
    return told.addresses().stream()
        .flatMap(one -> EmailAddress.parse(one).stream())
        .anyMatch(address::sameMailbox);
  }

  private static Report complained(Reading reading) {
    Diagnosis.Cause cause = Diagnosis.Cause.SPAM_REPORT;
    return report(
        reading,
        RecipientState.COMPLAINED,
        new Diagnosis(cause, Diagnosis.Kind.HARD, Optional.empty()));
  }

  /** Relayed and expanded mail left the systems that report; what becomes of it is not known. */
  private static Optional<Report> report(Reading reading, OfRecipient told) {
    return switch (told.action()) {
      case FAILED -> Optional.of(report(reading, RecipientState.BOUNCED, failed(told)));
      case DELAYED -> Optional.of(report(reading, RecipientState.DELAYED, late(told)));
      case DELIVERED ->
          Optional.of(
              new Report(
                  RecipientState.DELIVERED,
                  reading.notice().at(),
                  Optional.empty(),
                  Optional.empty()));
      case RELAYED, EXPANDED -> Optional.empty();
    };
  }

  private static Report report(Reading reading, RecipientState state, Diagnosis diagnosis) {
    return new Report(
        state,
        reading.notice().at(),
        Optional.empty(),
        Optional.of(diagnosis.cause().words()),
        Optional.of(diagnosis),
        false);
  }

  private static Diagnosis failed(OfRecipient told) {
    boolean isForNow = told.status().filter(code -> code.startsWith("4")).isPresent();
    Diagnosis.Cause cause =
        told.status()
            .flatMap(Diagnosis.Cause::ofStatus)
            .orElse(isForNow ? Diagnosis.Cause.GAVE_UP : Diagnosis.Cause.REFUSED);
    return new Diagnosis(cause, isForNow ? Diagnosis.Kind.SOFT : Diagnosis.Kind.HARD, detail(told));
  }

  private static Diagnosis late(OfRecipient told) {
    return new Diagnosis(Diagnosis.Cause.SLOW, Diagnosis.Kind.SOFT, detail(told));
  }

  private static Optional<String> detail(OfRecipient told) {
    return told.diagnosis().filter(said -> !said.isEmpty()).or(told::status);
  }
}
