package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.FetchFile;
import com.invoicecourier.communication.InMemoryAddressHistories;
import com.invoicecourier.communication.InMemoryBodies;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.communication.ReadEmails;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.compose.DraftEmail;
import com.invoicecourier.decision.Decide;
import com.invoicecourier.decision.SettleHeldMail;
import com.invoicecourier.inbound.InMemoryUnmatchedMails;
import com.invoicecourier.inbound.KeepContent;
import com.invoicecourier.inbound.ReviewUnmatched;
import com.invoicecourier.inbound.Spool;
import com.invoicecourier.inbound.UnmatchedMail;
import com.invoicecourier.invoice.CompareVersions;
import com.invoicecourier.invoice.DetailJson;
import com.invoicecourier.invoice.ImportInvoice;
import com.invoicecourier.invoice.ImportPublishedInvoice;
import com.invoicecourier.invoice.InMemoryDetails;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.invoice.InMemoryUploadedDetails;
import com.invoicecourier.invoice.InvoiceGlances;
import com.invoicecourier.invoice.ReadInvoices;
import com.invoicecourier.invoice.TakeDetail;
import com.invoicecourier.invoice.pdf.Paper;
import com.invoicecourier.lambda.Contract;
import com.invoicecourier.lambda.FollowUp;
import com.invoicecourier.lambda.Samples;
import com.invoicecourier.lambda.http.Cursors;
import com.invoicecourier.lambda.http.Json;
import com.invoicecourier.lambda.http.Masking;
import com.invoicecourier.lambda.http.OpenThread;
import com.invoicecourier.outbound.AcceptUploads;
import com.invoicecourier.outbound.CancelEmail;
import com.invoicecourier.outbound.ConfirmEmail;
import com.invoicecourier.outbound.DraftResend;
import com.invoicecourier.outbound.DraftSubmission;
import com.invoicecourier.outbound.InMemoryResends;
import com.invoicecourier.outbound.InMemorySubmissions;
import com.invoicecourier.outbound.InMemoryUploads;
import com.invoicecourier.outbound.ResendEmail;
import com.invoicecourier.outbound.SubmitEmail;
import com.invoicecourier.outbound.Tokens;
import com.invoicecourier.outbound.UploadFile;
import com.invoicecourier.project.DirectoryRules;
import com.invoicecourier.project.InMemoryDirectory;
import com.invoicecourier.project.KeepDirectory;
import com.invoicecourier.project.ReadDirectory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/** The whole product in memory, behind the handlers of its API. */
final class Office {
  private static final Duration UNDO = Duration.ofSeconds(20);
  private static final Cursors CURSORS = new Cursors("of the tests");

  final InMemoryAddressHistories histories = new InMemoryAddressHistories();
  final InMemoryDirectory directory;
  final InMemoryCommunications communications = new InMemoryCommunications();
  final InMemoryInvoices invoices;
  final InMemorySubmissions submissions = new InMemorySubmissions();
  final InMemoryUnmatchedMails unmatched = new InMemoryUnmatchedMails(communications);
  private final InMemoryDetails details = new InMemoryDetails();
  private final InMemoryUploads uploads = new InMemoryUploads();
  final InMemoryUploadedDetails uploadedDetails = new InMemoryUploadedDetails();
  private final InMemoryBodies bodies = new InMemoryBodies();
  private final Access access;
  private final Readers readers;
  private final Path folder;

  /** With what the caller puts into it. */
  Office(InMemoryDirectory directory, InMemoryInvoices invoices, Path folder) {
    this.directory = directory;
    this.invoices = invoices;
    this.folder = folder;
    this.access = new Access(directory);
    this.readers = new Readers(directory);
    details.keep(Riverside.invoice().detail(), DetailJson.write(Riverside.DETAIL));
  }

  /** With the thread of Riverside and an answer to it. */
  Office(Status answer, Path folder) {
    this(Riverside.directory(), new InMemoryInvoices(Riverside.invoice()), folder);
    communications
        .add(
            Riverside.communication(false),
            Riverside.email(),
            Riverside.answer(answer, Riverside.DANA))
        .add(Riverside.recipient(1, Riverside.DANA));
    unmatched.add(
        new UnmatchedMail(
            "01KN5AYQ7D4W8G2KXM6T9BZ1EP",
            Riverside.AT,
            Optional.of(Riverside.DANA),
            "Re: Invoice",
            "It was not mailed to a reply address.",
            900,
            "in/a",
            true));
  }

  /** What a handler answers to a sample event, held against the contract. */
  static JsonNode answer(ApiHandler handler, String sample) {
    return answer(handler, Samples.http(sample));
  }

  @SuppressWarnings("NullAway") // the context is what no handler uses
  static JsonNode answer(ApiHandler handler, APIGatewayV2HTTPEvent event) {
    APIGatewayV2HTTPResponse response = handler.handleRequest(event, null);
    assertThat(
            Contract.ours()
                .faults(
                    event.getRouteKey(),
                    response.getStatusCode(),
                    response.getHeaders(),
                    response.getBody()))
        .as("against the contract")
        .isEmpty();
    return Json.object()
        .put("status", response.getStatusCode())
        .put("type", response.getHeaders().get("content-type"))
        .put("etag", response.getHeaders().getOrDefault("etag", ""))
        .set(
            "body",
            response.getBody().isEmpty() ? Json.object() : Json.readOurs(response.getBody()));
  }

  DecideHandler decide() {
    InvoiceGlances glances = new InvoiceGlances(invoices);
    return new DecideHandler(
        new Decide(communications, readers, glances, Riverside.events(), Riverside.CLOCK),
        new SettleHeldMail(communications, readers, glances, Riverside.REPLIES, Riverside.events()),
        review(),
        thread());
  }

  ImportInvoiceHandler importInvoice() {
    return new ImportInvoiceHandler(new ImportInvoice(access, uploadedDetails, takeDetail()));
  }

  ImportPublishedInvoice importPublishedInvoice() {
    return new ImportPublishedInvoice(access, uploadedDetails, takeDetail());
  }

  private TakeDetail takeDetail() {
    return new TakeDetail(invoices, details, Riverside.events(), Riverside.CLOCK);
  }

  KeepDirectoryHandler keepDirectory() {
    return new KeepDirectoryHandler(
        new KeepDirectory(directory, access, new DirectoryRules(Riverside.REPLIES)));
  }

  ReadEmailsHandler readEmails() {
    return new ReadEmailsHandler(
        reading(),
        new FetchFile(communications, readers, new OneLink.AnyLinks()),
        review(),
        new Masking(Riverside.REPLIES),
        CURSORS);
  }

  private ReadEmails reading() {
    return new ReadEmails(communications, bodies, invoices, readers);
  }

  private OpenThread thread() {
    return new OpenThread(reading(), new Masking(Riverside.REPLIES));
  }

  ReadInvoicesHandler readInvoices() {
    return new ReadInvoicesHandler(
        new ReadInvoices(access, invoices, details, new OneLink.AnyInvoiceLinks(), Paper.LETTER),
        new CompareVersions(access, invoices, details),
        new ReadDirectory(directory, access),
        CURSORS);
  }

  SubmitEmailHandler submitEmail() {
    return new SubmitEmailHandler(
        new DraftEmail(access, invoices, directory, histories),
        new UploadFile(access, uploads, Riverside.ids()),
        new SubmitEmail(
            access,
            invoices,
            new AcceptUploads(uploads),
            bodies,
            submissions,
            new DraftSubmission(
                Riverside.CLOCK,
                Riverside.ids(),
                new Tokens(() -> new Random(7)),
                Riverside.events(),
                UNDO)),
        UNDO);
  }

  ResendEmailHandler resendEmail() {
    RollUp rollUp = new RollUp(communications, invoices);
    SettleRecipient settle = new SettleRecipient(communications, Riverside.events());
    return new ResendEmailHandler(
        new FollowUp(
            new CancelEmail(communications, readers, rollUp, Riverside.CLOCK),
            new ResendEmail(
                access,
                readers,
                directory,
                invoices,
                communications,
                new InMemoryResends(communications),
                new DraftResend(
                    Riverside.CLOCK, Riverside.ids(), new Tokens(() -> new Random(7)), UNDO),
                rollUp),
            new ConfirmEmail(communications, readers, settle, rollUp, Riverside.CLOCK)),
        new Masking(Riverside.REPLIES),
        thread());
  }

  private ReviewUnmatched review() {
    return new ReviewUnmatched(
        access,
        unmatched,
        communications,
        new OneMail(),
        new KeepContent(bodies, (_, _, _, _) -> {}),
        new InvoiceGlances(invoices),
        Riverside.REPLIES,
        Riverside.events(),
        () -> new Spool(folder));
  }
}
