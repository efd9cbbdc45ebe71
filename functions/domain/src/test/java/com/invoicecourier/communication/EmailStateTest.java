package com.invoicecourier.communication;

import static com.invoicecourier.communication.RecipientState.BOUNCED;
import static com.invoicecourier.communication.RecipientState.CANCELLED;
import static com.invoicecourier.communication.RecipientState.DELIVERED;
import static com.invoicecourier.communication.RecipientState.QUEUED;
import static com.invoicecourier.communication.RecipientState.SENT;
import static com.invoicecourier.communication.RecipientState.UNCONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoicecourier.Riverside;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmailStateTest {

  @Test
  void isThatOfTheWorstRecipient() {
    assertThat(of(DELIVERED, BOUNCED, SENT)).isEqualTo(BOUNCED);
    assertThat(of(DELIVERED, UNCONFIRMED)).isEqualTo(UNCONFIRMED);
  }

  @Test
  void isElseThatOfTheOneThatIsLeastFar() {
    assertThat(of(DELIVERED, SENT)).isEqualTo(SENT);
    assertThat(of(DELIVERED, QUEUED)).isEqualTo(QUEUED);
    assertThat(of(DELIVERED, DELIVERED)).isEqualTo(DELIVERED);
  }

  @Test
  void countsACancelledRecipientOnlyWhereAllAre() {
    assertThat(of(CANCELLED, DELIVERED)).isEqualTo(DELIVERED);
    assertThat(of(CANCELLED, CANCELLED)).isEqualTo(CANCELLED);
  }

  @Test
  void hasARankForEveryState() {
    for (RecipientState state : RecipientState.values()) {
      assertThat(of(state)).isEqualTo(state);
    }
  }

  @Test
  void refusesAnEmailToNobody() {
    assertThatThrownBy(() -> EmailState.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  private static RecipientState of(RecipientState... states) {
    return EmailState.of(Stream.of(states).map(EmailStateTest::recipient).toList());
  }

  private static Recipient recipient(RecipientState state) {
    Recipient queued = Riverside.recipient(1, Riverside.DANA);
    return new Recipient(
        queued.id(),
        queued.topic(),
        queued.mailbox(),
        queued.field(),
        queued.token(),
        state,
        queued.stateAt(),
        Handling.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Marks.NONE,
        Optional.empty(),
        1);
  }
}
