package com.invoicecourier.inbound;

import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.inbound.Verdicts.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the notice would tell, as the receiving service wrote it on top of the mail. It counts only
 * where the id there is that of the object, which the service draws after the mail was sent: no
 * sender can have written it.
 */
final class NoticeInMail {
  private static final Verdicts UNKNOWN =
      new Verdicts(Verdict.NONE, Verdict.NONE, Verdict.NONE, Verdict.NONE, Verdict.NONE);

  private NoticeInMail() {}

  static Notice of(StoredMail stored, ParsedMail mail) {
    ReceivingBlock block = ReceivingBlock.of(mail.headers());
    boolean isOfTheService = block.messageId().filter(stored.messageId()::equals).isPresent();
    return new Notice(
        stored.objectKey(),
        stored.messageId(),
        recipients(block, mail),
        block.source(),
        isOfTheService ? block.verdicts() : UNKNOWN,
        stored.at());
  }

  /** The envelope names one at most. A token in To or Cc routes as well; it authorises nothing. */
  private static List<String> recipients(ReceivingBlock block, ParsedMail mail) {
    Optional<String> envelope = block.recipient();
    Stream<String> named =
        Stream.concat(mail.to().stream(), mail.cc().stream())
            .map(Mailbox::address)
            .map(address -> address.value());
    return Stream.concat(envelope.stream(), named).distinct().toList();
  }
}
