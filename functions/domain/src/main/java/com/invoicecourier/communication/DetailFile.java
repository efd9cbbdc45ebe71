package com.invoicecourier.communication;

/** The Detail PDF as a file of an outbound email: number 0. */
public final class DetailFile {
  public static final int NUMBER = 0;
  public static final String CONTENT_TYPE = "application/pdf";

  private DetailFile() {}

  public static String nameOf(Communication communication, OutboundEmail email) {
    return "Invoice " + communication.invoiceNumber() + " v" + email.version() + ".pdf";
  }
}
