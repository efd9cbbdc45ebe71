package com.invoicecourier.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.Sha256;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.communication.Attachment;
import com.invoicecourier.communication.InMemoryBodies;
import com.invoicecourier.communication.Participant;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.company.PointOfView;
import com.invoicecourier.event.EventType;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.invoice.InvoiceStatus;
import com.invoicecourier.project.InMemoryDirectory;
import com.invoicecourier.reply.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SubmitEmailTest {
  private static final UploadId UPLOAD = new UploadId("01KN45QZ8H0000000000000001");
  private static final Random RANDOM = new Random(7);
  private static final IdempotencyKey KEY = key("one", "body");

  private final InMemoryDirectory directory = Riverside.directory();
  private final InMemorySubmissions submissions = new InMemorySubmissions();
  private final InMemoryUploads uploads = new InMemoryUploads();
  private final InMemoryBodies bodies = new InMemoryBodies();
  private Invoice invoice = Riverside.invoice();

  @Test
  void recordsTheThreadItsRecipientsAndThePinnedVersionTogether() {
    Submitted submitted = submit(Riverside.JANE, KEY, email()).orThrow();

    var recorded = submissions.recorded.getFirst();
    assertThat(submitted)
        .isEqualTo(new Submitted(recorded.communication().id(), recorded.email().id(), 1));
    assertThat(recorded.recipients())
        .extracting(Recipient::state)
        .containsExactly(RecipientState.QUEUED, RecipientState.QUEUED);
    assertThat(recorded.recipients())
        .extracting(one -> one.id().number())
        .containsExactly("01", "02");
    assertThat(recorded.recipients()).extracting(Recipient::token).doesNotHaveDuplicates();
    assertThat(recorded.email().pinned().detail()).isEqualTo(invoice.detail());
    assertThat(recorded.email().senderName()).isEqualTo("Jane Roe (Granite & Pine Builders)");
    assertThat(recorded.event().type()).isEqualTo(EventType.COMMUNICATION_CREATED);
    assertThat(bodies.read(submitted.communication(), submitted.email()))
        .containsExactly(new Span(Span.Kind.REPLY, "Please see the invoice."));
  }

  @Test
  void makesSenderToAndCcParticipantsOnce() {
    submit(Riverside.JANE, KEY, email());

    assertThat(submissions.recorded.getFirst().communication().participants())
        .extracting(Participant::as)
        .containsExactly(Participant.As.SENDER, Participant.As.TO);
  }

  @Test
  void isReleasedToTheUnitedStatesAndCanadaOnly() {
    directory.keep(Riverside.company("DE", Optional.of(PointOfView.GENERAL_CONTRACTOR)));
    assertThat(refusal(submit(Riverside.JANE, KEY, email())))
        .isInstanceOf(Refusal.NotReleased.class);

    directory.keep(Riverside.company("CA", Optional.of(PointOfView.GENERAL_CONTRACTOR)));
    assertThat(submit(Riverside.JANE, KEY, email())).isInstanceOf(Result.Done.class);
  }

  @Test
  void needsThePointOfView() {
    directory.keep(Riverside.company("US", Optional.empty()));

    assertThat(refusal(submit(Riverside.JANE, KEY, email())))
        .isInstanceOf(Refusal.NotReleased.class);
  }

  @Test
  void isForInvoiceAdministratorsOnly() {
    assertThat(refusal(submit(Riverside.STANDARD, KEY, email())))
        .isInstanceOf(Refusal.Forbidden.class);
    assertThat(refusal(submit(Riverside.OUTSIDER, KEY, email())))
        .isEqualTo(new Refusal.NotFound("project"));
    assertThat(submissions.recorded).isEmpty();
  }

  @Test
  void findsNoUnknownInvoice() {
    var unknown =
        submitter()
            .submit(Riverside.JANE, Riverside.PROJECT, new InvoiceId("unknown"), KEY, email());

    assertThat(refusal(unknown)).isEqualTo(new Refusal.NotFound("invoice"));
  }

  @Test
  void mailsNoWithdrawnInvoice() {
    invoice = withdrawn(invoice);

    assertThat(refusal(submit(Riverside.JANE, KEY, email()))).isInstanceOf(Refusal.Conflict.class);
  }

  @Test
  void mailsNoOtherVersionThanTheSenderSaw() {
    assertThat(refusal(submit(Riverside.JANE, KEY, email(Optional.of(2)))))
        .isEqualTo(new Refusal.Conflict("The invoice has changed: version 1 is the newest."));
    assertThat(submit(Riverside.JANE, KEY, email(Optional.of(1)))).isInstanceOf(Result.Done.class);
  }

  @Test
  void repeatsItsAnswerToTheSameKeyAndBody() {
    var first = submit(Riverside.JANE, KEY, email());

    assertThat(submit(Riverside.JANE, KEY, email())).isEqualTo(first);
    assertThat(submissions.recorded).hasSize(1);
  }

  @Test
  void refusesTheSameKeyWithAnotherBody() {
    submit(Riverside.JANE, KEY, email());

    assertThat(refusal(submit(Riverside.JANE, key("one", "other"), email())))
        .isEqualTo(new Refusal.KeyReused());
    assertThat(submit(Riverside.JANE, key("two", "other"), email()))
        .isInstanceOf(Result.Done.class);
  }

  @Test
  void triesAgainAfterALostRace() {
    submissions.racesToLose = 3;

    assertThat(submit(Riverside.JANE, KEY, email())).isInstanceOf(Result.Done.class);
    assertThat(submissions.recorded).hasSize(1);
  }

  @Test
  void givesUpWhereEveryRaceIsLost() {
    submissions.racesToLose = 100;

    assertThat(refusal(submit(Riverside.JANE, KEY, email()))).isInstanceOf(Refusal.Conflict.class);
  }

  @Test
  void carriesTheFilesThatWereUploaded() {
    place();

    submit(Riverside.JANE, KEY, email(UPLOAD)).orThrow();

    assertThat(submissions.recorded.getFirst().email().attachments())
        .extracting(Attachment::number)
        .containsExactly(1);
    assertThat(uploads.copied).containsExactly(1);
  }

  private void place() {
    uploads.place(
        Riverside.COMPANY,
        Riverside.PROJECT,
        new Upload(UPLOAD, "photos.pdf", "application/pdf", 1_000, Sha256.of("photos")));
  }

  private Result<Submitted> submit(Actor.Person sender, IdempotencyKey key, NewEmail email) {
    return submitter().submit(sender, Riverside.PROJECT, Riverside.INVOICE, key, email);
  }

  private SubmitEmail submitter() {
    return new SubmitEmail(
        new Access(directory),
        new InMemoryInvoices(invoice),
        new AcceptUploads(uploads),
        bodies,
        submissions,
        new DraftSubmission(
            Riverside.CLOCK,
            Riverside.ids(),
            new Tokens(() -> RANDOM),
            Riverside.events(),
            Duration.ofSeconds(20)));
  }

  private static NewEmail email(UploadId... files) {
    return email(Optional.empty(), files);
  }

  private static NewEmail email(Optional<Integer> version, UploadId... files) {
    return new NewEmail(
        List.of(Riverside.DANA),
        List.of(Riverside.mailbox(Riverside.JANE)),
        false,
        "Invoice #7",
        "Please see the invoice.",
        List.of(files),
        version,
        Optional.empty());
  }

  private static IdempotencyKey key(String key, String body) {
    return new IdempotencyKey(Riverside.JANE.key(), key, Sha256.of(body));
  }

  private static Refusal refusal(Result<Submitted> result) {
    return switch (result) {
      case Result.Refused<Submitted>(Refusal refusal) -> refusal;
      case Result.Done<Submitted> _ -> throw new AssertionError("was not refused");
    };
  }

  private static Invoice withdrawn(Invoice one) {
    return new Invoice(
        one.id(),
        one.company(),
        one.project(),
        one.number(),
        one.applicationNumber(),
        one.contract(),
        one.period(),
        InvoiceStatus.WITHDRAWN,
        one.language(),
        one.currentPaymentDue(),
        one.version(),
        one.detail(),
        one.importedAt(),
        one.unprintable(),
        one.emails(),
        one.revision());
  }
}
