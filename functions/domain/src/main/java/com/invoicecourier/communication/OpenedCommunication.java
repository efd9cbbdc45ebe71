package com.invoicecourier.communication;

import java.util.List;

/**
 * A communication as one reader sees it, oldest email first.
 *
 * @param invoiceVersion the newest version of the invoice, which may be later than the one mailed
 * @param administrator whether the reader decides about it, and sees held mail
 */
public record OpenedCommunication(
    Communication communication,
    boolean administrator,
    int invoiceVersion,
    List<OpenedEmail> emails) {
  public OpenedCommunication {
    emails = List.copyOf(emails);
  }
}
