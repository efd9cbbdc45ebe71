package com.invoicecourier.local;

import com.invoicecourier.local.aws.EventBuses;
import com.invoicecourier.local.aws.ObjectEvents;
import com.invoicecourier.local.aws.Queues;
import com.invoicecourier.local.aws.Topics;
import com.invoicecourier.local.mail.InboundSmtp;
import com.invoicecourier.local.mail.Relay;
import com.invoicecourier.local.mail.SesDouble;
import com.invoicecourier.local.mail.SesSending;
import com.invoicecourier.local.template.Deployment;
import java.time.Clock;
import java.util.Locale;

/**
 * What stands for SES on one machine: the double that sends, and the SMTP server that takes
 * replies.
 */
final class MailServices {
  private MailServices() {}

  static SesDouble ses(Setup setup, Deployment deployment, EventBuses buses, Clock clock)
      throws Exception {
    String domain = setup.mailDomain();
    Relay collaborators = new Relay("127.0.0.1", setup.ports().relay());
    Relay ourselves = new Relay("127.0.0.1", setup.ports().smtp());
    SesSending sending =
        new SesSending(
            domain,
            setup.state().resolve("ses"),
            address ->
                address.toLowerCase(Locale.ROOT).endsWith("@" + domain) ? ourselves : collaborators,
            buses,
            deployment.eventDestinations(),
            clock);
    SesDouble ses = SesDouble.start(sending, setup.ports().ses());
    sending.resume();
    return ses;
  }

  static InboundSmtp inbound(
      Setup setup,
      Deployment deployment,
      Services services,
      Queues queues,
      EventBuses buses,
      Clock clock)
      throws Exception {
    return InboundSmtp.start(
        new InboundSmtp.Parts(
            setup.mailDomain(),
            deployment.receiptRules(),
            services.aws().s3(),
            new ObjectEvents(deployment.buckets(), buses),
            new Topics(deployment.subscriptions(), queues, clock),
            new Relay("127.0.0.1", setup.ports().relay()),
            setup.state().resolve("spool"),
            clock),
        setup.ports().smtp());
  }
}
