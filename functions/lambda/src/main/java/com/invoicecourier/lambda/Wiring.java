package com.invoicecourier.lambda;

import com.invoicecourier.Ulids;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.FetchFile;
import com.invoicecourier.communication.ReadEmails;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.compose.DraftEmail;
import com.invoicecourier.decision.Decide;
import com.invoicecourier.decision.SettleHeldMail;
import com.invoicecourier.delivery.TrackDelivery;
import com.invoicecourier.event.Events;
import com.invoicecourier.inbound.KeepContent;
import com.invoicecourier.inbound.ReceiveReply;
import com.invoicecourier.inbound.ReceiveStored;
import com.invoicecourier.inbound.ReviewUnmatched;
import com.invoicecourier.inbound.Spool;
import com.invoicecourier.invoice.CompareVersions;
import com.invoicecourier.invoice.ImportInvoice;
import com.invoicecourier.invoice.ImportPublishedInvoice;
import com.invoicecourier.invoice.InvoiceGlances;
import com.invoicecourier.invoice.ReadInvoices;
import com.invoicecourier.invoice.TakeDetail;
import com.invoicecourier.lambda.http.Cursors;
import com.invoicecourier.lambda.http.Masking;
import com.invoicecourier.lambda.http.OpenThread;
import com.invoicecourier.lambda.sqs.RefusedEvents;
import com.invoicecourier.outbound.SendEmail;
import com.invoicecourier.outbound.SubmitEmail;
import com.invoicecourier.outbound.Tokens;
import com.invoicecourier.outbound.UploadFile;
import com.invoicecourier.project.DirectoryRules;
import com.invoicecourier.project.KeepDirectory;
import com.invoicecourier.project.ReadDirectory;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;

/** Builds what a function uses, and only that, by hand. */
public final class Wiring {
  private final Settings settings;
  private final Clock clock;
  private final Adapters adapters;
  private final SendingWiring sending;

  /** A new generator at each draw, so that none is kept in a SnapStart snapshot. */
  private final Ulids ulids;

  private Wiring(Settings settings, Clock clock, AwsClients aws) {
    this.settings = settings;
    this.clock = clock;
    this.adapters = new Adapters(settings, clock, aws);
    this.ulids = new Ulids(clock, SecureRandom::new);
    this.sending =
        new SendingWiring(settings, clock, adapters, ulids, new Tokens(SecureRandom::new));
  }

  /** Times are kept and shown in milliseconds. */
  public static Wiring fromEnvironment() {
    Settings settings = Settings.fromEnvironment();
    prime(settings);
    return new Wiring(settings, Clock.tickMillis(ZoneOffset.UTC), new AwsClients());
  }

  /** By how Lambda says that it starts (AWS, "Using Lambda environment variables"). */
  private static void prime(Settings settings) {
    switch (System.getenv().getOrDefault("AWS_LAMBDA_INITIALIZATION_TYPE", "")) {
      case "snap-start" -> Priming.run(settings);
      case "on-demand" ->
          Thread.ofPlatform().name("priming").daemon().start(() -> Priming.run(settings));
      default -> {} // in no hurry, or not on Lambda
    }
  }

  /** With another time and another way to the services, as tests of their faults need. */
  public static Wiring over(
      SdkHttpClient http, ClientOverrideConfiguration clientSettings, Clock clock) {
    return new Wiring(Settings.fromEnvironment(), clock, new AwsClients(http, clientSettings));
  }

  public DraftEmail draftEmail() {
    return new DraftEmail(
        access(), adapters.invoices(), adapters.directory(), adapters.addressHistories());
  }

  public UploadFile uploadFile() {
    return new UploadFile(access(), adapters.uploads(), ulids);
  }

  public SubmitEmail submitEmail() {
    return sending.submitEmail();
  }

  public SendEmail sendEmail() {
    return sending.sendEmail();
  }

  public ReceiveReply receiveReply() {
    return new ReceiveReply(
        adapters.inboundMails(),
        adapters.filings(),
        adapters.communications(),
        keepContent(),
        new InvoiceGlances(adapters.invoices()),
        replyAddresses(),
        sending.reportedDelivery(),
        events(),
        Wiring::newSpool);
  }

  public ReceiveStored receiveStored() {
    return new ReceiveStored(adapters.filings(), receiveReply(), adapters.unmatched());
  }

  public ReviewUnmatched reviewUnmatched() {
    return new ReviewUnmatched(
        access(),
        adapters.unmatched(),
        adapters.communications(),
        adapters.inboundMails(),
        keepContent(),
        new InvoiceGlances(adapters.invoices()),
        replyAddresses(),
        events(),
        Wiring::newSpool);
  }

  public TrackDelivery trackDelivery() {
    return sending.trackDelivery();
  }

  public FollowUp followUp() {
    return sending.followUp();
  }

  public Duration undo() {
    return settings.undo();
  }

  public ReadEmails readEmails() {
    return new ReadEmails(
        adapters.communications(), adapters.bodies(), adapters.invoices(), readers());
  }

  public OpenThread openThread() {
    return new OpenThread(readEmails(), new Masking(replyAddresses()));
  }

  public Cursors cursors() {
    return new Cursors(settings.cursorKey().orElseThrow());
  }

  public FetchFile fetchFile() {
    return new FetchFile(adapters.communications(), readers(), adapters.links());
  }

  public ReadInvoices readInvoices() {
    return new ReadInvoices(
        access(),
        adapters.invoices(),
        adapters.details(),
        adapters.invoiceLinks(),
        settings.paper());
  }

  public ImportInvoice importInvoice() {
    return new ImportInvoice(access(), adapters.uploadedDetails(), takeDetail());
  }

  public ImportPublishedInvoice importPublishedInvoice() {
    return new ImportPublishedInvoice(access(), adapters.uploadedDetails(), takeDetail());
  }

  public RefusedEvents refusedPublications() {
    return adapters.refusedPublications();
  }

  public CompareVersions compareVersions() {
    return new CompareVersions(access(), adapters.invoices(), adapters.details());
  }

  public KeepDirectory keepDirectory() {
    return new KeepDirectory(adapters.directory(), access(), new DirectoryRules(replyAddresses()));
  }

  public ReadDirectory readDirectory() {
    return new ReadDirectory(adapters.directory(), access());
  }

  public Decide decide() {
    return new Decide(
        adapters.communications(),
        readers(),
        new InvoiceGlances(adapters.invoices()),
        events(),
        clock);
  }

  public SettleHeldMail settleHeldMail() {
    return new SettleHeldMail(
        adapters.communications(),
        readers(),
        new InvoiceGlances(adapters.invoices()),
        replyAddresses(),
        events());
  }

  public LookAfter lookAfter() {
    return sending.lookAfter();
  }

  public ReplyAddresses replyAddresses() {
    return new ReplyAddresses(settings.mailDomain());
  }

  private TakeDetail takeDetail() {
    return new TakeDetail(adapters.invoices(), adapters.details(), events(), clock);
  }

  private Access access() {
    return new Access(adapters.directory());
  }

  private Readers readers() {
    return new Readers(adapters.directory());
  }

  private Events events() {
    return new Events(clock, ulids);
  }

  /** The one folder that a function may write to. */
  private static Spool newSpool() {
    return new Spool(Path.of("/tmp"));
  }

  private KeepContent keepContent() {
    return new KeepContent(adapters.bodies(), adapters.inboundFiles());
  }
}
