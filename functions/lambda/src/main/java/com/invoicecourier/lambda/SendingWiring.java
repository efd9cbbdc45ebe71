package com.invoicecourier.lambda;

import com.invoicecourier.Ulids;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.compose.ComposeMail;
import com.invoicecourier.compose.ComposeNotice;
import com.invoicecourier.delivery.TellSender;
import com.invoicecourier.delivery.TrackDelivery;
import com.invoicecourier.event.Events;
import com.invoicecourier.inbound.ReportedDelivery;
import com.invoicecourier.lambda.log.Log;
import com.invoicecourier.outbound.AcceptUploads;
import com.invoicecourier.outbound.CancelEmail;
import com.invoicecourier.outbound.ConfirmEmail;
import com.invoicecourier.outbound.DraftResend;
import com.invoicecourier.outbound.DraftSubmission;
import com.invoicecourier.outbound.PrepareMessage;
import com.invoicecourier.outbound.ResendEmail;
import com.invoicecourier.outbound.SendEmail;
import com.invoicecourier.outbound.SubmitEmail;
import com.invoicecourier.outbound.Tokens;
import com.invoicecourier.upkeep.CompareSendRate;
import com.invoicecourier.upkeep.Redrive;
import com.invoicecourier.upkeep.Republish;
import com.invoicecourier.upkeep.Upkeep;
import java.net.URI;
import java.time.Clock;

/** Builds what sends mail and follows it; a part of {@link Wiring}. */
final class SendingWiring {
  private final Settings settings;
  private final Clock clock;
  private final Adapters adapters;
  private final Ulids ulids;
  private final Tokens tokens;
  private final Events events;
  private final ReplyAddresses addresses;

  SendingWiring(Settings settings, Clock clock, Adapters adapters, Ulids ulids, Tokens tokens) {
    this.settings = settings;
    this.clock = clock;
    this.adapters = adapters;
    this.ulids = ulids;
    this.tokens = tokens;
    this.events = new Events(clock, ulids);
    this.addresses = new ReplyAddresses(settings.mailDomain());
  }

  SubmitEmail submitEmail() {
    return new SubmitEmail(
        new Access(adapters.directory()),
        adapters.invoices(),
        new AcceptUploads(adapters.uploads()),
        adapters.bodies(),
        adapters.submissions(),
        new DraftSubmission(clock, ulids, tokens, events, settings.undo()));
  }

  SendEmail sendEmail() {
    ComposeMail compose = new ComposeMail(addresses);
    return new SendEmail(
        adapters.communications(),
        new PrepareMessage(
            adapters.communications(),
            adapters.sentMessages(),
            adapters.sentSnapshots(),
            adapters.sentFiles(),
            adapters.details(),
            adapters.bodies(),
            new PrintSnapshot(settings.paper()),
            compose),
        compose,
        adapters.transport(),
        settleRecipient(),
        rollUp(),
        adapters.sendQueue(),
        clock,
        ulids);
  }

  TrackDelivery trackDelivery() {
    return new TrackDelivery(
        adapters.communications(),
        adapters.addressHistories(),
        settleRecipient(),
        rollUp(),
        new TellSender(
            adapters.communications(),
            new ComposeNotice(addresses, URI.create(settings.siteOrigin())),
            adapters.notices(),
            addresses,
            clock));
  }

  /** What mail that comes in reports of delivery: no notice to the sender follows from it. */
  ReportedDelivery reportedDelivery() {
    return new ReportedDelivery(adapters.communications(), addresses, settleRecipient(), rollUp());
  }

  /** What a person does about a mail that waits, or that did not arrive. */
  FollowUp followUp() {
    return new FollowUp(
        new CancelEmail(
            adapters.communications(), new Readers(adapters.directory()), rollUp(), clock),
        new ResendEmail(
            new Access(adapters.directory()),
            new Readers(adapters.directory()),
            adapters.directory(),
            adapters.invoices(),
            adapters.communications(),
            adapters.resends(),
            new DraftResend(clock, ulids, tokens, settings.undo()),
            rollUp()),
        new ConfirmEmail(
            adapters.communications(),
            new Readers(adapters.directory()),
            settleRecipient(),
            rollUp(),
            clock));
  }

  LookAfter lookAfter() {
    return new LookAfter(
        new Upkeep(
            adapters.lateRecipients(),
            adapters.communications(),
            settleRecipient(),
            rollUp(),
            adapters.sendQueue(),
            clock,
            SendingWiring::log),
        new CompareSendRate(
            adapters.sesAccount(), Integer.parseInt(settings.sendRate().orElseThrow())),
        new Redrive(
            adapters.failedRecipients(),
            adapters.communications(),
            rollUp(),
            adapters.sendQueue(),
            adapters.deadLetters(),
            clock,
            SendingWiring::log),
        new Republish(adapters.keptEvents(ulids), clock));
  }

  private static void log(RuntimeException failure) {
    Log.failure(failure).write();
  }

  private RollUp rollUp() {
    return new RollUp(adapters.communications(), adapters.invoices());
  }

  private SettleRecipient settleRecipient() {
    return new SettleRecipient(adapters.communications(), events);
  }
}
