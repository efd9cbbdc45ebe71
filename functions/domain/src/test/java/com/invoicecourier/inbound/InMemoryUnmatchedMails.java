package com.invoicecourier.inbound;

import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.event.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operator's list for tests; it files into the threads of the tests. */
public final class InMemoryUnmatchedMails implements UnmatchedMails {
  private final InMemoryCommunications communications;
  private final Map<String, UnmatchedMail> mails = new LinkedHashMap<>();

  public InMemoryUnmatchedMails(InMemoryCommunications communications) {
    this.communications = communications;
  }

  @Override
  public void add(UnmatchedMail mail) {
    mails.put(mail.id(), mail);
  }

  @Override
  public Page list(Optional<String> after) {
    return new Page(List.copyOf(mails.values()), Optional.empty());
  }

  @Override
  public Optional<UnmatchedMail> find(String id) {
    return Optional.ofNullable(mails.get(id));
  }

  @Override
  public boolean file(UnmatchedMail mail, Communication changed, InboundEmail email, Event event) {
    return communications.replace(changed, email, List.of(event))
        && mails.remove(mail.id()) != null;
  }

  @Override
  public void discard(UnmatchedMail mail) {
    mails.remove(mail.id());
  }
}
