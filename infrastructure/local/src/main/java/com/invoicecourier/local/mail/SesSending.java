package com.invoicecourier.local.mail;

import com.invoicecourier.local.aws.EventBuses;
import com.invoicecourier.local.template.EventDestination;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** What SES does with a mail that it has accepted: keep, rewrite, relay, report. */
public final class SesSending implements AutoCloseable {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT);

  private final String mailDomain;
  private final AcceptedMail accepted;
  private final Function<String, Relay> route;
  private final SesEvents events;
  private final MailboxSimulator simulator;
  private final Clock clock;
  private final List<String> configurationSets;
  private final ExecutorService later =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

  /** The route gives the server for an address; raw mail is kept in the folder. */
  public SesSending(
      String mailDomain,
      Path folder,
      Function<String, Relay> route,
      EventBuses buses,
      List<EventDestination> destinations,
      Clock clock) {
    this.mailDomain = mailDomain;
    this.accepted = new AcceptedMail(folder);
    this.route = route;
    this.events = new SesEvents(buses, destinations, clock);
    this.simulator = new MailboxSimulator(events, route);
    this.clock = clock;
    this.configurationSets = destinations.stream().map(EventDestination::configurationSet).toList();
  }

  /** Answers before it relays, as SES does. */
  String accept(SesRequest request) throws SesRefused, IOException {
    SesMessage message = SesMessage.of(request.raw());
    String from = from(message);
    String set = request.configurationSet();
    if (!set.isEmpty() && !configurationSets.contains(set)) {
      throw new SesRefused(
          404, "NotFoundException", "Configuration set <" + set + "> does not exist.");
    }
    String id = messageId();
    accepted.keep(id, request);
    SesEvents.Accepted mail = new SesEvents.Accepted(id, from, request, message);
    later.execute(() -> relay(mail));
    return id;
  }

  /** Goes on with what was accepted and not relayed when the process ended. */
  public void resume() throws IOException, SesRefused {
    for (Map.Entry<String, SesRequest> open : accepted.notRelayed().entrySet()) {
      SesMessage message = SesMessage.of(open.getValue().raw());
      SesEvents.Accepted mail =
          new SesEvents.Accepted(open.getKey(), from(message), open.getValue(), message);
      later.execute(() -> relay(mail));
    }
  }

  private String from(SesMessage message) throws SesRefused {
    List<String> from = MailHeaders.addresses(message, "from");
    if (message.values("from").size() != 1 || from.size() != 1) {
      throw SesRefused.badRequest("Missing or duplicate header 'From'.");
    }
    String address = from.getFirst();
    if (!address.toLowerCase(Locale.ROOT).endsWith("@" + mailDomain)) {
      throw new SesRefused(
          400,
          "MessageRejected",
          "Email address is not verified. The following identities failed the check in region"
              + " US-EAST-1: "
              + address);
    }
    return address;
  }

  private void relay(SesEvents.Accepted mail) {
    events.sent(mail);
    String date = DATE.format(clock.instant().atOffset(ZoneOffset.UTC));
    byte[] wire =
        mail.message().rewritten("<" + mail.messageId() + "@us-east-1.amazonses.com>", date);
    for (String recipient : mail.request().recipients()) {
      if (!simulator.takes(recipient, mail)) {
        relay(mail, recipient, wire);
      }
    }
    accepted.relayed(mail.messageId());
  }

  List<AcceptedMail.Mail> accepted() throws IOException {
    return accepted.all();
  }

  void settle() throws InterruptedException {
    try {
      later.submit(() -> {}).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void relay(SesEvents.Accepted mail, String recipient, byte[] wire) {
    String bounces = mail.messageId() + "@bounce." + mailDomain;
    switch (route.apply(recipient).send(bounces, recipient, new ByteArrayInputStream(wire))) {
      case Relay.Outcome.Taken taken -> events.delivered(mail, taken.answer());
      case Relay.Outcome.Refused refused ->
          events.bounced(mail, "General", "5.1.1", refused.answer());
      case Relay.Outcome.Deferred deferred -> events.delayed(mail, deferred.reason());
    }
  }

  /** Such as {@code 0100018c9f8d2b4e-6f3a7c1e-8d4b-4f2a-9c3e-1b2a3c4d5e6f-000000}. */
  private String messageId() {
    return "%016x-%s-000000".formatted(0x0100000000000000L + clock.millis(), UUID.randomUUID());
  }

  @Override
  public void close() {
    later.close();
  }
}
