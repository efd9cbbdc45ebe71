package com.invoicecourier.lambda.handler;

import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.event.Event;
import com.invoicecourier.inbound.UnmatchedMail;
import com.invoicecourier.inbound.UnmatchedMails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The operator's list for tests. */
final class InMemoryUnmatched implements UnmatchedMails {
  final List<UnmatchedMail> mails = new ArrayList<>();
  private final InMemoryCommunications communications;

  InMemoryUnmatched(InMemoryCommunications communications) {
    this.communications = communications;
  }

  @Override
  public Page list(Optional<String> after) {
    return new Page(mails, Optional.empty());
  }

  @Override
  public Optional<UnmatchedMail> find(String id) {
    return mails.stream().filter(mail -> mail.id().equals(id)).findFirst();
  }

  @Override
  public boolean file(UnmatchedMail mail, Communication changed, InboundEmail email, Event event) {
    return mails.remove(mail) && communications.replace(changed, email, List.of(event));
  }

  @Override
  public void add(UnmatchedMail mail) {
    mails.add(mail);
  }

  @Override
  public void discard(UnmatchedMail mail) {
    mails.remove(mail);
  }
}
