package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.Limits;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.event.Event;
import com.invoicecourier.inbound.UnmatchedMail;
import com.invoicecourier.inbound.UnmatchedMails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The operator's list, one partition of the table. */
public final class DynamoUnmatched implements UnmatchedMails {
  private final Table table;

  public DynamoUnmatched(Table table) {
    this.table = table;
  }

  @Override
  public Page list(Optional<String> after) {
    var page = table.newestFirst(Keys.UNMATCHED, "", Limits.PAGE_ITEMS_MAX, after);
    return new Page(page.items().stream().map(UnmatchedItems::fromItem).toList(), page.next());
  }

  @Override
  public Optional<UnmatchedMail> find(String id) {
    return table.get(Keys.unmatched(id)).map(UnmatchedItems::fromItem);
  }

  @Override
  public boolean file(UnmatchedMail mail, Communication changed, InboundEmail email, Event event) {
    List<Write> writes = new ArrayList<>();
    writes.add(new Write.RemovePresent(Keys.unmatched(mail.id())));
    writes.add(new Write.Create(InboundEmailItems.toItem(email)));
    writes.addAll(CommunicationItems.replace(changed));
    writes.add(EventItems.create(event));
    return table.write(writes);
  }

  @Override
  public void add(UnmatchedMail mail) {
    table.write(List.of(new Write.Put(UnmatchedItems.toItem(mail))));
  }

  @Override
  public void discard(UnmatchedMail mail) {
    table.write(List.of(new Write.Remove(Keys.unmatched(mail.id()))));
  }
}
