package com.invoicecourier.communication;

import java.util.List;
import java.util.Optional;

/**
 * A page of an invoice's communications as one reader sees them, newest first.
 *
 * @param administrator whether the reader may know of held mail
 * @param next after which communication the next page begins
 */
public record EmailsTab(
    List<Communication> communications, boolean administrator, Optional<CommunicationId> next) {
  public EmailsTab {
    communications = List.copyOf(communications);
  }
}
