package com.invoicecourier.communication;

/** The Detail PDF as a file of an outbound email: number 0. */
public final class DetailFile {
  public static final int NUMBER = 0;
  public static final String CONTENT_TYPE = "application/pdf";

  private DetailFile() {}

  public static String nameOf(Communication communication, OutboundEmail email) {
    String word =
        switch (email.language()) {
          case EN -> "Invoice";
          case FR_CA -> "Facture";
          case ES_US -> "Factura";
        };
    return word + " " + communication.invoiceNumber() + " v" + email.topic().version() + ".pdf";
  }
}
