package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.outbound.IdempotencyKey;
import com.invoicecourier.outbound.Submissions;
import com.invoicecourier.outbound.Submitted;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/**
 * Writes a submission in one transaction: at most 2 items per recipient and 7 others, of the 100
 * that a transaction holds (AWS, "Amazon DynamoDB Transactions").
 */
public final class DynamoSubmissions implements Submissions {
  private static final Duration ANSWER_KEPT = Duration.ofHours(24);

  private final Table table;
  private final Clock clock;

  public DynamoSubmissions(Table table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  @Override
  public Optional<Earlier> earlier(IdempotencyKey key) {
    return table
        .get(Keys.idempotency(key.actor(), key.key()))
        .filter(item -> Items.number(item, "expires") > clock.instant().getEpochSecond())
        .map(item -> earlier(item, key));
  }

  @Override
  public boolean record(Submission submission) {
    List<Write> writes = new ArrayList<>();
    writes.add(idempotency(submission));
    writes.addAll(CommunicationItems.create(submission.communication()));
    writes.add(new Write.Create(OutboundEmailItems.item(submission.email())));
    submission
        .recipients()
        .forEach(
            recipient -> {
              writes.add(new Write.Create(RecipientItems.item(recipient, 1)));
              writes.add(new Write.Create(TokenItems.item(recipient)));
            });
    writes.addAll(InvoiceItems.replaceGlance(submission.invoice()));
    writes.add(EventItems.create(submission.event()));
    return table.write(writes);
  }

  private static Earlier earlier(EnhancedDocument item, IdempotencyKey key) {
    return new Earlier(
        Items.text(item, "request").equals(key.request().hex()),
        new Submitted(
            new CommunicationId(Items.text(item, "communication")),
            new EmailId(Items.text(item, "email")),
            Items.count(item, "version")));
  }

  /** One that has expired but was not yet removed by the table may be written over. */
  private Write idempotency(Submission submission) {
    IdempotencyKey key = submission.key();
    EnhancedDocument item =
        Items.of(Keys.idempotency(key.actor(), key.key()), "IDEMPOTENCY", 1)
            .putString("request", key.request().hex())
            .putString("communication", submission.communication().id().value())
            .putString("email", submission.email().id().value())
            .putNumber("version", submission.email().topic().version())
            .putNumber("expires", clock.instant().plus(ANSWER_KEPT).getEpochSecond())
            .build();
    return new Write.CreateOver(item, clock.instant().getEpochSecond());
  }
}
