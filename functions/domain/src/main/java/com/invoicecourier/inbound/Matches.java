package com.invoicecourier.inbound;

import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.ReplyAddresses;
import java.util.List;
import java.util.Optional;

/** Finds the communication to which a mail belongs, by the tokens of its envelope. */
final class Matches {
  private final Communications communications;
  private final ReplyAddresses addresses;

  Matches(Communications communications, ReplyAddresses addresses) {
    this.communications = communications;
    this.addresses = addresses;
  }

  /** Of several, one in which the writer takes part. */
  Optional<Communication> find(Notice notice, Optional<Mailbox> from) {
    List<Communication> found =
        notice.recipients().stream()
            .flatMap(recipient -> addresses.token(recipient).stream())
            .flatMap(token -> communications.byToken(token).stream())
            .map(RecipientId::communication)
            .distinct()
            .flatMap(id -> communications.find(id).stream())
            .toList();
    return found.stream()
        .filter(one -> from.filter(writer -> one.hasParticipant(writer.address())).isPresent())
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** Why nothing was found, for an operator. */
  String reasonForNone(Notice notice) {
    return notice.recipients().stream().anyMatch(one -> addresses.token(one).isPresent())
        ? "Its reply address belongs to no communication."
        : "It was not mailed to a reply address.";
  }
}
