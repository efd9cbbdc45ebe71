package com.invoicecourier.inbound;

import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.event.Event;
import java.util.List;
import java.util.Optional;

/** The operator's list of mail that belongs to no communication. */
public interface UnmatchedMails {
  /** Newest first; the cursor is the id after which the page begins. */
  Page list(Optional<String> after);

  Optional<UnmatchedMail> find(String id);

  /** Moves it into a communication; false where either changed meanwhile. */
  boolean file(UnmatchedMail mail, Communication changed, InboundEmail email, Event event);

  /** Puts it on the list, where it may stand already. */
  void add(UnmatchedMail mail);

  /**
   * Takes it off the list, where it may not stand at all; the mail itself stays where it is kept.
   */
  void discard(UnmatchedMail mail);

  /** Some of the list, and the cursor of the next page. */
  record Page(List<UnmatchedMail> mails, Optional<String> next) {
    public Page {
      mails = List.copyOf(mails);
    }
  }
}
