package com.invoicecourier.lambda;

import com.invoicecourier.delivery.NoticeTransport;
import com.invoicecourier.lambda.dynamodb.DynamoAddressHistories;
import com.invoicecourier.lambda.dynamodb.DynamoCommunications;
import com.invoicecourier.lambda.dynamodb.DynamoDirectory;
import com.invoicecourier.lambda.dynamodb.DynamoFailedRecipients;
import com.invoicecourier.lambda.dynamodb.DynamoFilings;
import com.invoicecourier.lambda.dynamodb.DynamoInvoices;
import com.invoicecourier.lambda.dynamodb.DynamoKeptEvents;
import com.invoicecourier.lambda.dynamodb.DynamoLateRecipients;
import com.invoicecourier.lambda.dynamodb.DynamoResends;
import com.invoicecourier.lambda.dynamodb.DynamoSubmissions;
import com.invoicecourier.lambda.dynamodb.DynamoUnmatched;
import com.invoicecourier.lambda.dynamodb.Table;
import com.invoicecourier.lambda.log.LoggedLateRecipients;
import com.invoicecourier.lambda.log.LoggedNoticeTransport;
import com.invoicecourier.lambda.log.LoggedTransport;
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
import com.invoicecourier.lambda.s3.S3UploadedDetails;
import com.invoicecourier.lambda.s3.S3Uploads;
import com.invoicecourier.lambda.ses.SesAccount;
import com.invoicecourier.lambda.ses.SesMailTransport;
import com.invoicecourier.lambda.ses.SesNoticeTransport;
import com.invoicecourier.lambda.sqs.RefusedEvents;
import com.invoicecourier.lambda.sqs.SqsDeadLetters;
import com.invoicecourier.lambda.sqs.SqsSendQueue;
import com.invoicecourier.outbound.MailTransport;
import com.invoicecourier.upkeep.Upkeep;
import java.time.Clock;
import java.util.function.Supplier;

/** The ports' implementations on AWS, each made when a use case asks for it. */
final class Adapters {
  private final Settings settings;
  private final Clock clock;
  private final AwsClients aws;

  Adapters(Settings settings, Clock clock, AwsClients aws) {
    this.settings = settings;
    this.clock = clock;
    this.aws = aws;
  }

  DynamoDirectory directory() {
    return new DynamoDirectory(table());
  }

  DynamoInvoices invoices() {
    return new DynamoInvoices(table());
  }

  DynamoCommunications communications() {
    return new DynamoCommunications(table());
  }

  S3Uploads uploads() {
    return new S3Uploads(aws.s3(), aws::presigner, settings.uploadBucket(), settings.mailBucket());
  }

  S3Bodies bodies() {
    return new S3Bodies(mail());
  }

  S3Details details() {
    return new S3Details(mail());
  }

  Objects mail() {
    return new Objects(aws.s3(), settings.mailBucket());
  }

  Objects snapshots() {
    return new Objects(aws.s3(), settings.snapshotBucket());
  }

  Objects inbound() {
    return new Objects(aws.s3(), settings.inboundBucket());
  }

  S3UploadedDetails uploadedDetails() {
    return new S3UploadedDetails(new Objects(aws.s3(), settings.uploadBucket()));
  }

  S3InboundMails inboundMails() {
    return new S3InboundMails(aws.s3(), settings.inboundBucket());
  }

  DynamoSubmissions submissions() {
    return new DynamoSubmissions(table(), clock);
  }

  Upkeep.LateRecipients lateRecipients() {
    return new LoggedLateRecipients(new DynamoLateRecipients(table()));
  }

  DynamoFailedRecipients failedRecipients() {
    return new DynamoFailedRecipients(table());
  }

  DynamoKeptEvents keptEvents(Supplier<String> ulids) {
    return new DynamoKeptEvents(table(), ulids);
  }

  SesAccount sesAccount() {
    return new SesAccount(aws.ses());
  }

  SqsDeadLetters deadLetters() {
    return new SqsDeadLetters(aws.sqs(), settings.redriveUrls().orElseThrow());
  }

  DynamoFilings filings() {
    return new DynamoFilings(table());
  }

  DynamoUnmatched unmatched() {
    return new DynamoUnmatched(table());
  }

  S3Links links() {
    return new S3Links(snapshots(), mail(), inbound(), new PresignedLinks(aws::presigner));
  }

  S3InvoiceLinks invoiceLinks() {
    return new S3InvoiceLinks(snapshots(), mail(), new PresignedLinks(aws::presigner));
  }

  S3SentMessages sentMessages() {
    return new S3SentMessages(mail());
  }

  S3Snapshots sentSnapshots() {
    return new S3Snapshots(snapshots());
  }

  S3SentFiles sentFiles() {
    return new S3SentFiles(mail());
  }

  S3InboundFiles inboundFiles() {
    return new S3InboundFiles(aws.s3(), settings.mailBucket());
  }

  MailTransport transport() {
    return new LoggedTransport(new SesMailTransport(aws.ses(), settings.configurationSet()));
  }

  NoticeTransport notices() {
    return new LoggedNoticeTransport(new SesNoticeTransport(aws.ses()));
  }

  DynamoResends resends() {
    return new DynamoResends(table());
  }

  DynamoAddressHistories addressHistories() {
    return new DynamoAddressHistories(table());
  }

  SqsSendQueue sendQueue() {
    return aws.sendQueue(settings);
  }

  RefusedEvents refusedPublications() {
    return new RefusedEvents(aws.sqs(), settings.publishedDeadLettersUrl().orElseThrow());
  }

  private Table table() {
    return aws.table(settings);
  }
}
