package com.invoicecourier.communication;

import com.invoicecourier.event.Event;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.project.ProjectId;
import java.util.List;
import java.util.Optional;

/** Threads and their emails, as the table keeps them. */
public interface Communications {
  Optional<Communication> find(CommunicationId id);

  Optional<Email> email(CommunicationId communication, EmailId id);

  List<Recipient> recipients(CommunicationId communication, EmailId email);

  Optional<Recipient> recipient(RecipientId id);

  /** The whole thread in one read: emails and recipients, oldest first. */
  Optional<WithEmails> thread(CommunicationId id);

  /** An invoice's communications, newest first, a page of at most {@code Limits.PAGE_ITEMS_MAX}. */
  Page list(ProjectId project, InvoiceId invoice, Optional<CommunicationId> after);

  /** Which recipient of which email the token was drawn for. */
  Optional<RecipientId> byToken(ReplyToken token);

  /**
   * Replaces what was read, and notes the mail service's id where it is known. Gives the recipient
   * as it now stands; empty where somebody else changed it meanwhile.
   */
  Optional<Recipient> replace(Recipient changed, List<Event> events);

  /** Replaces the communication and one of its inbound emails together. */
  boolean replace(Communication changed, InboundEmail email, List<Event> events);

  boolean replace(Communication changed);

  /** Notes once which Detail PDF an email goes out with; later notes of it change nothing. */
  void note(OutboundEmail email, SnapshotFacts snapshot);

  /** Some communications, and after which one the next page begins. */
  record Page(List<Communication> communications, Optional<CommunicationId> next) {
    public Page {
      communications = List.copyOf(communications);
    }
  }

  /** A communication with all its emails and their recipients. */
  record WithEmails(Communication communication, List<Email> emails, List<Recipient> recipients) {
    public WithEmails {
      emails = List.copyOf(emails);
      recipients = List.copyOf(recipients);
    }

    public List<Recipient> recipientsOf(EmailId email) {
      return recipients.stream().filter(one -> one.id().email().equals(email)).toList();
    }
  }
}
