package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.Limits;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.Email;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.ReplyToken;
import com.invoicecourier.communication.SnapshotFacts;
import com.invoicecourier.event.Event;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.project.ProjectId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** Threads in the table: a communication, its emails and their recipients share one partition. */
public final class DynamoCommunications implements Communications {
  private final Table table;

  public DynamoCommunications(Table table) {
    this.table = table;
  }

  @Override
  public Optional<Communication> find(CommunicationId id) {
    return table.get(Keys.communication(id)).map(CommunicationItems::communication);
  }

  @Override
  public Optional<Email> email(CommunicationId communication, EmailId id) {
    return table.get(Keys.email(communication, id)).map(DynamoCommunications::email);
  }

  @Override
  public List<Recipient> recipients(CommunicationId communication, EmailId email) {
    return table.all(Keys.communicationPk(communication), Keys.recipientPrefix(email)).stream()
        .map(RecipientItems::recipient)
        .toList();
  }

  @Override
  public Optional<Recipient> recipient(RecipientId id) {
    return table
        .get(Keys.recipient(id.communication(), id.email(), id.number()))
        .map(RecipientItems::recipient);
  }

  @Override
  public Optional<WithEmails> thread(CommunicationId id) {
    Optional<Communication> communication = Optional.empty();
    List<Email> emails = new ArrayList<>();
    List<Recipient> recipients = new ArrayList<>();
    for (EnhancedDocument item : table.all(Keys.communicationPk(id), "")) {
      switch (Items.text(item, "type")) {
        case "COMMUNICATION" -> communication = Optional.of(CommunicationItems.communication(item));
        case "EMAIL" -> emails.add(email(item));
        case "RECIPIENT" -> recipients.add(RecipientItems.recipient(item));
        default -> throw new IllegalStateException("a thread holds an item of another type");
      }
    }
    emails.sort(Comparator.comparing(Email::at));
    return communication.map(found -> new WithEmails(found, emails, recipients));
  }

  @Override
  public Page list(ProjectId project, InvoiceId invoice, Optional<CommunicationId> after) {
    var page =
        table.newestFirst(
            Keys.invoicePk(project, invoice),
            Keys.POINTER_PREFIX,
            Limits.PAGE_ITEMS_MAX,
            after.map(id -> Keys.POINTER_PREFIX + id.value()));
    return new Page(
        page.items().stream().map(CommunicationItems::communication).toList(),
        page.next().map(sk -> new CommunicationId(sk.substring(Keys.POINTER_PREFIX.length()))));
  }

  @Override
  public Optional<RecipientId> byToken(ReplyToken token) {
    return table.get(Keys.token(token.hash())).map(RecipientItems::id);
  }

  @Override
  public Optional<Recipient> replace(Recipient changed, List<Event> events) {
    Recipient stored = changed.stored();
    List<Write> writes = new ArrayList<>();
    writes.add(
        new Write.Replace(RecipientItems.item(changed, stored.revision()), changed.revision()));
    changed.sesId().ifPresent(id -> writes.add(new Write.Put(sesId(id, changed))));
    events.forEach(event -> writes.add(EventItems.create(event)));
    return write(writes, stored) ? Optional.of(stored) : Optional.empty();
  }

  /**
   * A write whose answer got lost is repeated by the SDK and then finds its own work in the way: a
   * recipient that stands there word for word, claim included, was written by this call.
   */
  private boolean write(List<Write> writes, Recipient stored) {
    try {
      return table.write(writes) || stands(stored);
    } catch (SdkException e) {
      if (stands(stored)) {
        return true;
      }
      throw e;
    }
  }

  private boolean stands(Recipient stored) {
    return recipient(stored.id()).filter(stored::equals).isPresent();
  }

  @Override
  public boolean replace(Communication changed, InboundEmail email, List<Event> events) {
    List<Write> writes = new ArrayList<>(CommunicationItems.replace(changed));
    writes.add(new Write.Replace(InboundEmailItems.toItem(email.stored()), email.revision()));
    events.forEach(event -> writes.add(EventItems.create(event)));
    return table.write(writes);
  }

  @Override
  public boolean replace(Communication changed) {
    return table.write(CommunicationItems.replace(changed));
  }

  /** Who comes second finds it noted: the snapshot is the same, because its first writer won. */
  @Override
  public void note(OutboundEmail email, SnapshotFacts snapshot) {
    table.write(List.of(OutboundEmailItems.noted(email.with(snapshot))));
  }

  private static Email email(EnhancedDocument item) {
    return InboundEmailItems.isInbound(item)
        ? InboundEmailItems.fromItem(item)
        : OutboundEmailItems.email(item);
  }

  private static EnhancedDocument sesId(String id, Recipient recipient) {
    EnhancedDocument.Builder item =
        Items.of(Keys.sesId(id), "SES_ID", 1)
            .putString("communication", recipient.id().communication().value())
            .putString("email", recipient.id().email().value())
            .putString("recipient", recipient.id().number());
    TopicItems.put(item, recipient.topic());
    return item.build();
  }
}
