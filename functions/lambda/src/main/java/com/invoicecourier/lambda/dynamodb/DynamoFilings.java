package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.Sha256;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.event.Event;
import com.invoicecourier.inbound.Filings;
import com.invoicecourier.inbound.Outcome;
import com.invoicecourier.inbound.UnmatchedMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files a mail in one transaction, so that there is never half an outcome. */
public final class DynamoFilings implements Filings {
  private final Table table;

  public DynamoFilings(Table table) {
    this.table = table;
  }

  @Override
  public Optional<Outcome> outcome(Sha256 mail) {
    return table.get(Keys.mail(mail)).map(MailItems::fromItem);
  }

  @Override
  public boolean file(
      Communication changed,
      InboundEmail email,
      Map<Sha256, Outcome> outcomes,
      List<Event> events) {
    List<Write> writes = new ArrayList<>();
    writes.add(new Write.Create(InboundEmailItems.toItem(email)));
    writes.addAll(CommunicationItems.replace(changed));
    outcomes.forEach(
        (mail, outcome) -> writes.add(new Write.Create(MailItems.toItem(mail, outcome))));
    events.forEach(event -> writes.add(EventItems.create(event)));
    return table.write(writes);
  }

  @Override
  public boolean unmatched(UnmatchedMail mail, Sha256 key) {
    return table.write(
        List.of(
            new Write.Create(UnmatchedItems.toItem(mail)),
            new Write.Create(MailItems.toItem(key, new Outcome.Unmatched(mail.id())))));
  }

  @Override
  public boolean remember(Sha256 key, Outcome outcome) {
    return table.write(List.of(new Write.Create(MailItems.toItem(key, outcome))));
  }
}
