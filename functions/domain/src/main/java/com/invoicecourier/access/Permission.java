package com.invoicecourier.access;

import com.invoicecourier.project.Role;
import java.util.Optional;

/** What can be done inside a project, with the least role and the scope that allow it. */
public enum Permission {
  READ_INVOICES(Role.READ_ONLY),
  READ_DIRECTORY(Role.READ_ONLY),
  EMAIL_INVOICES(Role.ADMIN),
  DECIDE(Role.ADMIN),
  UPLOAD(Role.ADMIN, Scope.INVOICES_WRITE),
  IMPORT_INVOICES(Scope.INVOICES_WRITE),
  KEEP_DIRECTORY(Scope.DIRECTORY_WRITE);

  private final Optional<Role> role;
  private final Optional<Scope> scope;

  Permission(Role role) {
    this(Optional.of(role), Optional.empty());
  }

  Permission(Scope scope) {
    this(Optional.empty(), Optional.of(scope));
  }

  Permission(Role role, Scope scope) {
    this(Optional.of(role), Optional.of(scope));
  }

  Permission(Optional<Role> role, Optional<Scope> scope) {
    this.role = role;
    this.scope = scope;
  }

  boolean allows(Role held) {
    return role.filter(held::atLeast).isPresent();
  }

  boolean allows(Actor.Machine machine) {
    return scope.filter(machine.scopes()::contains).isPresent();
  }
}
