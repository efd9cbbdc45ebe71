package com.invoicecourier.access;

import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.project.UserId;
import java.util.Set;

/** Who asks, as the verified token says. */
public sealed interface Actor {
  record Person(UserId user, EmailAddress address, String name) implements Actor {}

  record Machine(ClientId client, Set<Scope> scopes) implements Actor {
    public Machine {
      scopes = Set.copyOf(scopes);
    }
  }

  /** One text per actor, for keys; a person and a client never share one. */
  default String key() {
    return switch (this) {
      case Person person -> "person." + person.user().value();
      case Machine machine -> "client." + machine.client().value();
    };
  }
}
