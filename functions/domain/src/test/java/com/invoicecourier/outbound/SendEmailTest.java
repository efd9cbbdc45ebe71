package com.invoicecourier.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.InMemoryBodies;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.compose.ComposeMail;
import com.invoicecourier.event.EventType;
import com.invoicecourier.invoice.DetailJson;
import com.invoicecourier.invoice.InMemoryDetails;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.reply.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendEmailTest {
  private static final Recipient DANA = Riverside.recipient(1, Riverside.DANA);
  private static final Recipient PRIYA = Riverside.recipient(2, Riverside.PRIYA);

  private final InMemoryCommunications communications =
      new InMemoryCommunications()
          .add(Riverside.communication(false), Riverside.email())
          .add(DANA, PRIYA);
  private final InMemorySentMessages messages = new InMemorySentMessages();
  private final InMemoryInvoices invoices = new InMemoryInvoices(Riverside.invoice());
  private final List<String> handedOver = new ArrayList<>();
  private final List<RecipientId> queued = new ArrayList<>();
  private final List<String> printed = new ArrayList<>();
  private Handover answer = new Handover.Accepted("ses-1");

  @Test
  void handsOverTheRecipientsOwnCopy() {
    sender().send(DANA.id());

    assertThat(handedOver).hasSize(1);
    assertThat(handedOver.getFirst())
        .startsWith("From: \"Jane Roe (Granite & Pine Builders)\"")
        .contains(Riverside.REPLIES.of(DANA.token()).value())
        .doesNotContain(PRIYA.token().value());
    assertThat(dana().state()).isEqualTo(RecipientState.SENT);
    assertThat(dana().sesId()).contains("ses-1");
    assertThat(communications.told()).containsExactly(EventType.EMAIL_SENT);
  }

  @Test
  void sendsOnceWhenAskedTwice() {
    sender().send(DANA.id());
    sender().send(DANA.id());

    assertThat(handedOver).hasSize(1);
  }

  @Test
  void printsAndKeepsOneMessageForAllRecipients() {
    sender().send(DANA.id());
    sender().send(PRIYA.id());

    assertThat(printed).hasSize(1);
    assertThat(afterFirstLines(handedOver.getFirst()))
        .isEqualTo(afterFirstLines(handedOver.getLast()));
  }

  @Test
  void keepsTheMessageBeforeItClaimsTheRecipient() {
    communications.beforeNextWrite(
        () -> assertThat(messages.find(Riverside.THREAD, Riverside.SENT)).isPresent());

    sender().send(DANA.id());

    assertThat(handedOver).hasSize(1);
  }

  @Test
  void claimsNobodyWhereTheMessageCannotBeKept() {
    InMemoryDetails none = new InMemoryDetails();

    assertThatThrownBy(() -> sender(none).send(DANA.id())).isInstanceOf(NullPointerException.class);

    assertThat(dana()).isEqualTo(DANA);
  }

  @Test
  void handsNothingOverWhenTheClaimIsLost() {
    communications.beforeNextWrite(
        () -> communications.replace(DANA.claimed(Riverside.AT, Riverside.AT), List.of()));

    sender().send(DANA.id());

    assertThat(handedOver).isEmpty();
    assertThat(dana().attempts()).isEqualTo(1);
  }

  @Test
  void goesBackToTheQueueWhenTheServiceIsBusy() {
    answer = new Handover.Busy("rate exceeded");

    sender().send(DANA.id());

    assertThat(dana().state()).isEqualTo(RecipientState.QUEUED);
    assertThat(dana().attempts()).isZero();
    assertThat(dana().dueAt()).contains(Riverside.AT.plusSeconds(300));
    assertThat(queued).containsExactly(DANA.id());
    assertThat(communications.told()).isEmpty();

    answer = new Handover.Accepted("ses-1");
    sender().send(DANA.id());

    assertThat(dana().state()).isEqualTo(RecipientState.SENT);
  }

  @Test
  void failsWhenTheServiceRefuses() {
    answer = new Handover.Refused("not verified");

    sender().send(DANA.id());

    assertThat(dana().state()).isEqualTo(RecipientState.FAILED);
    assertThat(dana().reason()).contains("not verified");
    assertThat(queued).isEmpty();
  }

  @Test
  void isUnconfirmedWhenNobodyKnows() {
    answer = new Handover.Unknown("time-out");

    sender().send(DANA.id());
    sender().send(DANA.id());

    assertThat(handedOver).hasSize(1);
    assertThat(dana().state()).isEqualTo(RecipientState.UNCONFIRMED);
    assertThat(communications.told()).containsExactly(EventType.EMAIL_UNCONFIRMED);
  }

  @Test
  void showsAFailureOnTheThreadAndTheInvoice() {
    answer = new Handover.Refused("not verified");

    sender().send(DANA.id());

    assertThat(communications.find(Riverside.THREAD))
        .map(thread -> thread.glance().state())
        .contains(RecipientState.FAILED);
    assertThat(invoices.glance(Riverside.INVOICE).state()).contains(RecipientState.FAILED);
  }

  @Test
  void sendsNothingToARecipientThatIsNotThere() {
    sender().send(new RecipientId(Riverside.THREAD, Riverside.SENT, "09"));

    assertThat(handedOver).isEmpty();
  }

  private Recipient dana() {
    return communications.recipient(DANA.id()).orElseThrow();
  }

  private static String afterFirstLines(String copy) {
    return copy.substring(copy.indexOf("To: "));
  }

  private SendEmail sender() {
    InMemoryDetails details = new InMemoryDetails();
    details.keep(Riverside.invoice().detail(), DetailJson.write(Riverside.DETAIL));
    return sender(details);
  }

  private SendEmail sender(InMemoryDetails details) {
    ComposeMail compose = new ComposeMail(Riverside.REPLIES);
    InMemoryBodies bodies = new InMemoryBodies();
    bodies.keep(
        Riverside.THREAD, Riverside.SENT, List.of(new Span(Span.Kind.REPLY, "Please see it.")));
    return new SendEmail(
        communications,
        new PrepareMessage(
            messages,
            (_, pdf) -> pdf,
            (_, _) -> new byte[0],
            details,
            bodies,
            (email, _) -> print(email.id().value()),
            compose),
        compose,
        (_, copy) -> handOver(copy),
        new SettleRecipient(communications, Riverside.events()),
        new RollUp(communications, invoices),
        (id, _) -> queued.add(id),
        Riverside.CLOCK);
  }

  private byte[] print(String email) {
    printed.add(email);
    return email.getBytes(StandardCharsets.UTF_8);
  }

  private Handover handOver(byte[] copy) {
    handedOver.add(new String(copy, StandardCharsets.US_ASCII));
    return answer;
  }
}
