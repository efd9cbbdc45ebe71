package com.invoicecourier.communication;

import java.util.Optional;

/** An address with the name that people read; the name is never identity. */
public record Mailbox(Optional<String> name, EmailAddress address) {
  public static Mailbox of(String name, EmailAddress address) {
    return new Mailbox(name.isBlank() ? Optional.empty() : Optional.of(name), address);
  }
}
