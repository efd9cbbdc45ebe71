package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.outbound.Resends;
import java.util.ArrayList;
import java.util.List;

/** Writes a mail that is sent again in one transaction, as a first one is. */
public final class DynamoResends implements Resends {
  private final Table table;

  public DynamoResends(Table table) {
    this.table = table;
  }

  @Override
  public boolean record(Resend resend) {
    long read = resend.first().revision();
    List<Write> writes = new ArrayList<>(CommunicationItems.replace(resend.communication()));
    writes.add(new Write.Create(OutboundEmailItems.item(resend.email())));
    writes.add(new Write.Create(RecipientItems.item(resend.recipient(), 1)));
    writes.add(new Write.Create(TokenItems.item(resend.recipient())));
    writes.add(new Write.Replace(RecipientItems.item(resend.first(), read + 1), read));
    return table.write(writes);
  }
}
