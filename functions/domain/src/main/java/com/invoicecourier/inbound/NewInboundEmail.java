package com.invoicecourier.inbound;

import com.invoicecourier.Ulids;
import com.invoicecourier.communication.Attachment;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.communication.MailClass;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.Preview;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.communication.Trust;
import com.invoicecourier.decision.SuggestedDecision;
import com.invoicecourier.decision.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the record of a mail in its communication; no token stands in it. */
final class NewInboundEmail {
  private final ReplyAddresses addresses;
  private final HoldRules holdRules;

  NewInboundEmail(ReplyAddresses addresses) {
    this.addresses = addresses;
    this.holdRules = new HoldRules(addresses);
  }

  /** The id follows from the object alone, so that asking twice writes the same keys. */
  static String idOf(Notice notice) {
    return Ulids.of(notice.at(), notice.key());
  }

  InboundEmail of(Reading reading, Communication communication) {
    Optional<String> heldBecause = holdRules.reasonToHold(reading, communication);
    return inState(reading, communication, status(reading, heldBecause), heldBecause);
  }

  /** Held for a reason that no rule knows. */
  InboundEmail held(Reading reading, Communication communication, String because) {
    return inState(reading, communication, Status.HELD, Optional.of(because));
  }

  private InboundEmail inState(
      Reading reading, Communication communication, Status status, Optional<String> heldBecause) {
    ParsedMail mail = reading.mail();
    String written = reading.written();
    return new InboundEmail(
        communication.id(),
        new EmailId(idOf(reading.notice())),
        reading.notice().at(),
        mail.from().map(this::withoutToken),
        mail.to().stream().map(this::withoutToken).toList(),
        mail.cc().stream().map(this::withoutToken).toList(),
        addresses.mask(mail.subject()),
        reading.classified(),
        reading.trust(),
        status,
        heldBecause,
        mail.problem(),
        suggestion(reading, status, written),
        Optional.empty(),
        attachments(mail.files()),
        Preview.of(written),
        reading.notice().objectKey(),
        1);
  }

  Mailbox withoutToken(Mailbox mailbox) {
    return new Mailbox(mailbox.name().map(addresses::mask), addresses.bare(mailbox.address()));
  }

  private static Status status(Reading reading, Optional<String> heldBecause) {
    if (heldBecause.isPresent()) {
      return Status.HELD;
    }
    return reading.mailClass() == MailClass.PERSON ? Status.FILED : Status.AUTOMATIC;
  }

  private static Optional<Suggestion> suggestion(Reading reading, Status status, String written) {
    return status == Status.FILED && reading.trust().level() == Trust.Level.VERIFIED
        ? SuggestedDecision.of(written)
        : Optional.empty();
  }

  private List<Attachment> attachments(List<SpooledFile> files) {
    return IntStream.range(0, files.size()).mapToObj(i -> attachment(i + 1, files.get(i))).toList();
  }

  private Attachment attachment(int number, SpooledFile file) {
    return new Attachment(
        number,
        addresses.mask(file.name()),
        file.contentType(),
        file.size(),
        file.sha256(),
        file.isInline());
  }
}
