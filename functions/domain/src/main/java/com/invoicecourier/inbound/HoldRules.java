package com.invoicecourier.inbound;

import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.communication.Trust;
import com.invoicecourier.inbound.Verdicts.Verdict;
import java.util.Optional;

/** Says why a mail waits for an invoice administrator, if it does. */
final class HoldRules {
  private final ReplyAddresses addresses;

  HoldRules(ReplyAddresses addresses) {
    this.addresses = addresses;
  }

  Optional<String> reasonToHold(Reading reading, Communication communication) {
    return reasonInTheMail(reading)
        .or(() -> isReport(reading) ? Optional.empty() : ofTheWriter(reading, communication));
  }

  /** Whoever wrote it. */
  Optional<String> reasonInTheMail(Reading reading) {
    if (reading.mail().problem().isPresent()) {
      return Optional.of("The mail could not be read as a whole.");
    }
    if (!agreesWithItself(reading)) {
      return Optional.of("What came with the mail tells of another mail.");
    }
    if (reading.notice().verdicts().virus() == Verdict.FAIL) {
      return Optional.of("A virus was found in it.");
    }
    if (reading.notice().verdicts().spam() == Verdict.FAIL) {
      return Optional.of("It looks like spam.");
    }
    return reading
        .mail()
        .from()
        .map(Mailbox::address)
        .filter(addresses::isOurs)
        .map(_ -> "It claims to come from our own mail domain.");
  }

  private static boolean agreesWithItself(Reading reading) {
    return ReceivingBlock.of(reading.mail().headers())
        .messageId()
        .filter(reading.notice().messageId()::equals)
        .isPresent();
  }

  /** Mail systems report under names of their own, mostly without a verdict. */
  private static boolean isReport(Reading reading) {
    return switch (reading.mailClass()) {
      case BOUNCE, DELIVERY_NOTICE, COMPLAINT, READ_RECEIPT -> true;
      case PERSON, AUTO_REPLY, CALENDAR_ANSWER -> false;
    };
  }

  private static Optional<String> ofTheWriter(Reading reading, Communication communication) {
    if (reading.trust().level() == Trust.Level.SUSPECT) {
      return Optional.of(reading.trust().reason());
    }
    boolean takesPart =
        reading
            .mail()
            .from()
            .filter(from -> communication.hasParticipant(from.address()))
            .isPresent();
    return takesPart ? Optional.empty() : Optional.of("The writer takes no part in this thread.");
  }
}
