package com.invoicecourier.outbound;

import static com.invoicecourier.outbound.SendingDesk.DANA;
import static com.invoicecourier.outbound.SendingDesk.ENOUGH;
import static com.invoicecourier.outbound.SendingDesk.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.event.EventType;
import com.invoicecourier.invoice.InMemoryDetails;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendEmailTest {
  private final SendingDesk desk = new SendingDesk();

  @Test
  void handsOverTheRecipientsOwnCopy() {
    desk.sender().send(DANA.id(), ENOUGH);

    assertThat(desk.handedOver).hasSize(1);
    assertThat(desk.handedOver.getFirst())
        .startsWith("From: \"Jane Roe (Granite & Pine Builders)\"")
        .contains(Riverside.REPLIES.of(DANA.token()).value())
        .doesNotContain(PRIYA.token().value());
    assertThat(desk.dana().state()).isEqualTo(RecipientState.SENT);
    assertThat(desk.dana().sesId()).contains("ses-1");
    assertThat(desk.communications.told()).containsExactly(EventType.EMAIL_SENT);
  }

  @Test
  void sendsOnceWhenAskedTwice() {
    desk.sender().send(DANA.id(), ENOUGH);
    desk.sender().send(DANA.id(), ENOUGH);

    assertThat(desk.handedOver).hasSize(1);
  }

  @Test
  void printsAndKeepsOneMessageForAllRecipients() {
    desk.sender().send(DANA.id(), ENOUGH);
    desk.sender().send(PRIYA.id(), ENOUGH);

    assertThat(desk.printed).hasSize(1);
    assertThat(afterFirstLines(desk.handedOver.getFirst()))
        .isEqualTo(afterFirstLines(desk.handedOver.getLast()));
  }

  @Test
  void keepsTheMessageBeforeItClaimsTheRecipient() {
    desk.communications.beforeNextWrite(
        () -> assertThat(desk.messages.find(Riverside.THREAD, Riverside.SENT)).isPresent());

    desk.sender().send(DANA.id(), ENOUGH);

    assertThat(desk.handedOver).hasSize(1);
  }

  @Test
  void claimsNobodyWhereTheMessageCannotBeKept() {
    InMemoryDetails none = new InMemoryDetails();

    assertThatThrownBy(() -> desk.sender(none).send(DANA.id(), ENOUGH))
        .isInstanceOf(NullPointerException.class);

    assertThat(desk.dana()).isEqualTo(DANA);
  }

  @Test
  void handsNothingOverWhenTheClaimIsLost() {
    desk.communications.beforeNextWrite(
        () ->
            desk.communications.replace(
                DANA.claimed(Riverside.AT, Riverside.AT, "other"), List.of()));

    desk.sender().send(DANA.id(), ENOUGH);

    assertThat(desk.handedOver).isEmpty();
    assertThat(desk.dana().attempts()).isEqualTo(1);
  }

  @Test
  void sendsNothingToARecipientThatIsNotThere() {
    desk.sender().send(new RecipientId(Riverside.THREAD, Riverside.SENT, "09"), ENOUGH);

    assertThat(desk.handedOver).isEmpty();
  }

  private static String afterFirstLines(String copy) {
    return copy.substring(copy.indexOf("To: "));
  }
}
