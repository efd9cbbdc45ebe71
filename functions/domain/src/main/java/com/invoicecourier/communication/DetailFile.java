package com.invoicecourier.communication;

import com.invoicecourier.compose.InvoiceLabels;

/** The Detail PDF as a file of an outbound email: number 0. */
public final class DetailFile {
  public static final int NUMBER = 0;
  public static final String CONTENT_TYPE = "application/pdf";

  private DetailFile() {}

  /** The name under which it was mailed. */
  public static String nameOf(OutboundEmail email) {
    return new InvoiceLabels(email.language())
        .fileName(email.pinned().invoiceNumber(), email.topic().version());
  }
}
