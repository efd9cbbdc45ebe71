package com.invoicecourier.access;

import com.invoicecourier.Refusal;
import com.invoicecourier.project.Role;
import java.util.Optional;

/**
 * Everything that can be done, with the least role of a person and the scope of a machine client
 * that allow it; what has no role is for clients alone, what has no scope for people.
 *
 * <p>This and {@link Route} are the one table of who may do what. Beyond it a project is shown only
 * to its members and to clients of its company, and a private communication only as {@link Readers}
 * says.
 */
public enum Permission {
  READ_OWN_PROJECTS(Role.NONE),
  READ_DIRECTORY(Role.READ_ONLY),
  READ_INVOICES(Role.READ_ONLY),
  READ_EMAILS(Role.READ_ONLY),
  READ_PRIVATE_EMAILS(Role.ADMIN),
  READ_HELD_MAIL(Role.ADMIN),
  EMAIL_INVOICES(Role.ADMIN),
  CHANGE_PRIVACY(Role.ADMIN),
  DECIDE(Role.ADMIN),
  SETTLE_HELD_MAIL(Role.ADMIN),
  UPLOAD(Role.ADMIN, Scope.INVOICES_WRITE),
  IMPORT_INVOICES(Scope.INVOICES_WRITE),
  KEEP_DIRECTORY(Scope.DIRECTORY_WRITE),
  REVIEW_MAIL(Scope.MAIL_REVIEW);

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

  /** The least role; empty where no person may do it. */
  public Optional<Role> role() {
    return role;
  }

  /** The scope; empty where no machine client may do it. */
  public Optional<Scope> scope() {
    return scope;
  }

  public boolean allows(Role held) {
    return role.filter(held::atLeast).isPresent();
  }

  /** Why this actor can do it nowhere at all, whatever it asks for; empty where it can. */
  public Optional<Refusal> refusalFor(Actor actor) {
    return switch (actor) {
      case Actor.Person _ when role.isPresent() -> Optional.empty();
      case Actor.Person _ -> Optional.of(new Refusal.Forbidden("Only a machine client can do it."));
      case Actor.Machine machine when scope.filter(machine.scopes()::contains).isPresent() ->
          Optional.empty();
      case Actor.Machine _ ->
          Optional.of(new Refusal.Forbidden("The client's scopes do not allow it."));
    };
  }
}
