package com.invoicecourier.access;

import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.Email;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.project.Member;

/** A member who may read a communication: proof that the rules allow it. */
public record Reader(Member member, Communication communication) {
  public boolean may(Permission permission) {
    return permission.allows(member.role());
  }

  /** Held and discarded mail is for invoice administrators only. */
  public boolean mayRead(Email email) {
    return switch (email) {
      case OutboundEmail _ -> true;
      case InboundEmail inbound ->
          switch (inbound.status()) {
            case FILED, AUTOMATIC -> true;
            case HELD, DISCARDED -> may(Permission.READ_HELD_MAIL);
          };
    };
  }

  public Mailbox mailbox() {
    return Mailbox.of(member.name(), member.address());
  }
}
