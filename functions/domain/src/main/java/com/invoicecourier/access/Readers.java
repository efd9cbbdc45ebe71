package com.invoicecourier.access;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.project.Directory;
import com.invoicecourier.project.Member;
import com.invoicecourier.project.Membership;
import com.invoicecourier.project.ProjectId;
import java.util.Optional;

/**
 * Who may read a communication: its project's invoice administrators, its participants that are
 * members of the project and, if it is not private, every member who may read invoices.
 *
 * <p>Membership, role and address are the directory's of this moment; a token's claim proves only
 * who asks. To everybody else the communication is not there.
 */
public final class Readers {
  private static final Refusal NO_COMMUNICATION = new Refusal.NotFound("communication");

  private final Directory directory;

  public Readers(Directory directory) {
    this.directory = directory;
  }

  public Result<Reader> enter(Actor actor, Communication communication) {
    return enter(actor, communication, Permission.READ_EMAILS);
  }

  /** Who may read it but not do this is told so. */
  public Result<Reader> enter(Actor actor, Communication communication, Permission permission) {
    return reader(actor, communication)
        .then(
            reader ->
                reader.may(permission)
                    ? Result.done(reader)
                    : Result.refused(
                        new Refusal.Forbidden("Only an invoice administrator can do this.")));
  }

  private Result<Reader> reader(Actor actor, Communication communication) {
    return membership(actor, communication.project())
        .filter(found -> mayRead(found, communication))
        .map(found -> Result.done(new Reader(found.member(), communication)))
        .orElse(Result.refused(NO_COMMUNICATION));
  }

  /** The member behind an actor with the project, if the role lets it read anything. */
  public Optional<Membership> membership(Actor actor, ProjectId project) {
    return switch (actor) {
      case Actor.Person person ->
          directory
              .membership(project, person.user())
              .filter(found -> Permission.READ_EMAILS.allows(found.member().role()));
      case Actor.Machine _ -> Optional.empty();
    };
  }

  public static boolean mayRead(Membership found, Communication communication) {
    Member member = found.member();
    return member.project().equals(communication.project())
        && found.project().company().equals(communication.company())
        && Permission.READ_EMAILS.allows(member.role())
        && (!communication.isPrivate()
            || Permission.READ_PRIVATE_EMAILS.allows(member.role())
            || communication.hasParticipant(member.address()));
  }
}
