package com.invoicecourier.outbound;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.InMemoryBodies;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.compose.ComposeMail;
import com.invoicecourier.invoice.DetailJson;
import com.invoicecourier.invoice.InMemoryDetails;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.reply.Span;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The worker of the tests, over a thread with two recipients; its mail service answers as told. */
final class SendingDesk {
  static final Recipient DANA = Riverside.recipient(1, Riverside.DANA);
  static final Recipient PRIYA = Riverside.recipient(2, Riverside.PRIYA);
  static final TimeLeft ENOUGH = () -> Duration.ofSeconds(60);

  final InMemoryCommunications communications =
      new InMemoryCommunications()
          .add(Riverside.communication(false), Riverside.email())
          .add(DANA, PRIYA);
  final InMemorySentMessages messages = new InMemorySentMessages();
  final InMemoryInvoices invoices = new InMemoryInvoices(Riverside.invoice());
  final List<String> handedOver = new ArrayList<>();
  final List<RecipientId> queued = new ArrayList<>();
  final List<String> printed = new ArrayList<>();
  final List<Long> delays = new ArrayList<>();
  Instant now = Riverside.AT;
  Duration waited = Duration.ZERO;
  Handover answer = new Handover.Accepted("ses-1");

  Recipient dana() {
    return communications.recipient(DANA.id()).orElseThrow();
  }

  SendEmail sender() {
    InMemoryDetails details = new InMemoryDetails();
    details.keep(Riverside.invoice().detail(), DetailJson.write(Riverside.DETAIL));
    return sender(details);
  }

  SendEmail sender(InMemoryDetails details) {
    ComposeMail compose = new ComposeMail(Riverside.REPLIES);
    InMemoryBodies bodies = new InMemoryBodies();
    bodies.keep(
        Riverside.THREAD, Riverside.SENT, List.of(new Span(Span.Kind.REPLY, "Please see it.")));
    return new SendEmail(
        communications,
        new PrepareMessage(
            communications,
            messages,
            (_, pdf) -> pdf.get(),
            (_, _) -> new byte[0],
            details,
            bodies,
            (email, _) -> print(email.id().value()),
            compose),
        compose,
        (_, copy, atMost) -> handOver(copy, atMost),
        new SettleRecipient(communications, Riverside.events()),
        new RollUp(communications, invoices),
        this::enqueue,
        Clock.fixed(now, ZoneOffset.UTC),
        Riverside.ids());
  }

  private void enqueue(RecipientId id, Duration delay) {
    queued.add(id);
    delays.add(delay.toSeconds());
  }

  private byte[] print(String email) {
    printed.add(email);
    return email.getBytes(StandardCharsets.UTF_8);
  }

  private Handover handOver(byte[] copy, Duration atMost) {
    waited = atMost;
    handedOver.add(new String(copy, StandardCharsets.US_ASCII));
    return answer;
  }
}
