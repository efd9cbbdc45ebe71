package com.invoicecourier.lambda;

import com.invoicecourier.Ulids;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.FetchFile;
import com.invoicecourier.communication.ReadEmails;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.compose.ComposeMail;
import com.invoicecourier.compose.DraftEmail;
import com.invoicecourier.decision.Decide;
import com.invoicecourier.decision.SettleHeldMail;
import com.invoicecourier.delivery.TrackDelivery;
import com.invoicecourier.event.Events;
import com.invoicecourier.inbound.KeepContent;
import com.invoicecourier.inbound.ReceiveReply;
import com.invoicecourier.inbound.ReviewUnmatched;
import com.invoicecourier.inbound.Spool;
import com.invoicecourier.invoice.ImportInvoice;
import com.invoicecourier.invoice.InvoiceGlances;
import com.invoicecourier.invoice.ReadInvoices;
import com.invoicecourier.lambda.dynamodb.DynamoCommunications;
import com.invoicecourier.lambda.dynamodb.DynamoDirectory;
import com.invoicecourier.lambda.dynamodb.DynamoFilings;
import com.invoicecourier.lambda.dynamodb.DynamoInvoices;
import com.invoicecourier.lambda.dynamodb.DynamoLateRecipients;
import com.invoicecourier.lambda.dynamodb.DynamoSubmissions;
import com.invoicecourier.lambda.dynamodb.DynamoUnmatched;
import com.invoicecourier.lambda.s3.Objects;
import com.invoicecourier.lambda.s3.PresignedLinks;
import com.invoicecourier.lambda.s3.S3Bodies;
import com.invoicecourier.lambda.s3.S3Details;
import com.invoicecourier.lambda.s3.S3InboundFiles;
import com.invoicecourier.lambda.s3.S3InboundMails;
import com.invoicecourier.lambda.s3.S3InvoiceLinks;
import com.invoicecourier.lambda.s3.S3Links;
import com.invoicecourier.lambda.s3.S3SentFiles;
import com.invoicecourier.lambda.s3.S3SentMessages;
import com.invoicecourier.lambda.s3.S3Snapshots;
import com.invoicecourier.lambda.s3.S3Uploads;
import com.invoicecourier.lambda.ses.SesMailTransport;
import com.invoicecourier.outbound.AcceptUploads;
import com.invoicecourier.outbound.DraftSubmission;
import com.invoicecourier.outbound.PrepareMessage;
import com.invoicecourier.outbound.SendEmail;
import com.invoicecourier.outbound.SubmitEmail;
import com.invoicecourier.outbound.Tokens;
import com.invoicecourier.outbound.UploadFile;
import com.invoicecourier.project.DirectoryRules;
import com.invoicecourier.project.KeepDirectory;
import com.invoicecourier.project.ReadDirectory;
import com.invoicecourier.upkeep.Upkeep;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

/** Builds what a function uses, and only that, by hand. */
public final class Wiring {
  private final Settings settings;
  private final AwsClients aws = new AwsClients();
  private final Clock clock = Clock.systemUTC();

  /** A new generator at each draw, so that none is kept in a SnapStart snapshot. */
  private final Ulids ulids = new Ulids(clock, SecureRandom::new);

  private Wiring(Settings settings) {
    this.settings = settings;
  }

  public static Wiring fromEnvironment() {
    return new Wiring(Settings.fromEnvironment());
  }

  public DraftEmail draftEmail() {
    return new DraftEmail(access(), invoices(), directory());
  }

  public UploadFile uploadFile() {
    return new UploadFile(access(), uploads(), ulids);
  }

  public SubmitEmail submitEmail() {
    return new SubmitEmail(
        access(),
        invoices(),
        new AcceptUploads(uploads()),
        bodies(),
        new DynamoSubmissions(aws.table(settings), clock),
        new DraftSubmission(clock, ulids, new Tokens(SecureRandom::new), events()));
  }

  public SendEmail sendEmail() {
    ComposeMail compose = new ComposeMail(replyAddresses());
    return new SendEmail(
        communications(),
        new PrepareMessage(
            new S3SentMessages(mail()),
            new S3Snapshots(snapshots()),
            new S3SentFiles(mail()),
            details(),
            bodies(),
            new PrintSnapshot(),
            compose),
        compose,
        new SesMailTransport(aws.ses(), settings.configurationSet()),
        settleRecipient(),
        aws.sendQueue(settings),
        clock);
  }

  public ReceiveReply receiveReply() {
    return new ReceiveReply(
        inboundMails(),
        new DynamoFilings(aws.table(settings)),
        communications(),
        keepContent(),
        new InvoiceGlances(invoices()),
        replyAddresses(),
        events(),
        Wiring::newSpool);
  }

  public ReviewUnmatched reviewUnmatched() {
    return new ReviewUnmatched(
        access(),
        new DynamoUnmatched(aws.table(settings)),
        communications(),
        inboundMails(),
        keepContent(),
        new InvoiceGlances(invoices()),
        replyAddresses(),
        events(),
        Wiring::newSpool);
  }

  public TrackDelivery trackDelivery() {
    return new TrackDelivery(settleRecipient(), rollUp());
  }

  public ReadEmails readEmails() {
    return new ReadEmails(communications(), bodies(), invoices(), readers());
  }

  public FetchFile fetchFile() {
    return new FetchFile(
        communications(),
        readers(),
        new S3Links(snapshots(), mail(), inbound(), new PresignedLinks(aws.presigner())));
  }

  public ReadInvoices readInvoices() {
    return new ReadInvoices(
        access(),
        invoices(),
        details(),
        new S3InvoiceLinks(mail(), new PresignedLinks(aws.presigner())));
  }

  public ImportInvoice importInvoice() {
    return new ImportInvoice(access(), invoices(), details(), events(), clock);
  }

  public KeepDirectory keepDirectory() {
    return new KeepDirectory(directory(), access(), new DirectoryRules(replyAddresses()));
  }

  public ReadDirectory readDirectory() {
    return new ReadDirectory(directory(), access());
  }

  public Decide decide() {
    return new Decide(communications(), readers(), new InvoiceGlances(invoices()), events(), clock);
  }

  public SettleHeldMail settleHeldMail() {
    return new SettleHeldMail(
        communications(), readers(), new InvoiceGlances(invoices()), replyAddresses(), events());
  }

  public Upkeep upkeep() {
    return new Upkeep(
        new DynamoLateRecipients(aws.table(settings)),
        communications(),
        settleRecipient(),
        rollUp(),
        aws.sendQueue(settings),
        clock);
  }

  public ReplyAddresses replyAddresses() {
    return new ReplyAddresses(settings.mailDomain());
  }

  private Access access() {
    return new Access(directory());
  }

  private Readers readers() {
    return new Readers(directory());
  }

  private Events events() {
    return new Events(clock, ulids);
  }

  private SettleRecipient settleRecipient() {
    return new SettleRecipient(communications(), events());
  }

  private RollUp rollUp() {
    return new RollUp(communications(), invoices());
  }

  private DynamoDirectory directory() {
    return new DynamoDirectory(aws.table(settings));
  }

  private DynamoInvoices invoices() {
    return new DynamoInvoices(aws.table(settings));
  }

  private DynamoCommunications communications() {
    return new DynamoCommunications(aws.table(settings));
  }

  private S3Uploads uploads() {
    return new S3Uploads(aws.s3(), aws.presigner(), settings.uploadBucket(), settings.mailBucket());
  }

  private S3Bodies bodies() {
    return new S3Bodies(mail());
  }

  private S3Details details() {
    return new S3Details(mail());
  }

  private Objects mail() {
    return new Objects(aws.s3(), settings.mailBucket());
  }

  private Objects snapshots() {
    return new Objects(aws.s3(), settings.snapshotBucket());
  }

  private Objects inbound() {
    return new Objects(aws.s3(), settings.inboundBucket());
  }

  private S3InboundMails inboundMails() {
    return new S3InboundMails(aws.s3(), settings.inboundBucket());
  }

  private KeepContent keepContent() {
    return new KeepContent(bodies(), new S3InboundFiles(aws.s3(), settings.mailBucket()));
  }

  /** The one folder that a function may write to. */
  private static Spool newSpool() {
    return new Spool(Path.of("/tmp"));
  }
}
