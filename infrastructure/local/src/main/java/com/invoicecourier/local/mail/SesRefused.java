package com.invoicecourier.local.mail;

/** An error answer of SES: HTTP status, type and message. */
public final class SesRefused extends Exception {
  private final int status;
  private final String type;

  public SesRefused(int status, String type, String message) {
    super(message);
    this.status = status;
    this.type = type;
  }

  static SesRefused badRequest(String message) {
    return new SesRefused(400, "BadRequestException", message);
  }

  int status() {
    return status;
  }

  String type() {
    return type;
  }
}
