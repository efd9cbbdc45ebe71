package com.invoicecourier.access;

import java.util.Arrays;
import java.util.Optional;

/** What a machine client was granted, by the name it has in an access token. */
public enum Scope {
  INVOICES_WRITE("invoices:write"),
  DIRECTORY_WRITE("directory:write"),
  MAIL_REVIEW("mail:review");

  private final String text;

  Scope(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public static Optional<Scope> parse(String text) {
    return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
  }
}
