package com.invoicecourier.communication;

import static com.invoicecourier.communication.RecipientState.BOUNCED;
import static com.invoicecourier.communication.RecipientState.CANCELLED;
import static com.invoicecourier.communication.RecipientState.COMPLAINED;
import static com.invoicecourier.communication.RecipientState.DELAYED;
import static com.invoicecourier.communication.RecipientState.DELIVERED;
import static com.invoicecourier.communication.RecipientState.QUEUED;
import static com.invoicecourier.communication.RecipientState.SENDING;
import static com.invoicecourier.communication.RecipientState.SENT;
import static com.invoicecourier.communication.RecipientState.UNCONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecipientStateTest {

  @Test
  void neverGoesBack() {
    for (RecipientState one : RecipientState.values()) {
      for (RecipientState other : RecipientState.values()) {
        assertThat(one.supersedes(other) && other.supersedes(one)).isFalse();
      }
      assertThat(one.supersedes(one)).isFalse();
    }
  }

  @Test
  void movesOnFromUncertaintyWhenTheServiceReports() {
    assertThat(SENT.supersedes(UNCONFIRMED)).isTrue();
    assertThat(UNCONFIRMED.supersedes(SENT)).isFalse();
    assertThat(UNCONFIRMED.supersedes(SENDING)).isTrue();
  }

  @Test
  void movesOnAfterADelayAndAfterDelivery() {
    assertThat(DELIVERED.supersedes(DELAYED)).isTrue();
    assertThat(DELAYED.supersedes(DELIVERED)).isFalse();
    assertThat(BOUNCED.supersedes(DELIVERED)).isTrue();
    assertThat(COMPLAINED.supersedes(BOUNCED)).isTrue();
  }

  @Test
  void isInDoubtOnlyAfterAHandOverBegan() {
    for (RecipientState state : RecipientState.values()) {
      assertThat(state.next().contains(UNCONFIRMED)).isEqualTo(state == SENDING);
    }
  }

  @Test
  void isSentFromTheQueueAlone() {
    for (RecipientState state : RecipientState.values()) {
      assertThat(state.next().contains(SENDING)).isEqualTo(state == QUEUED);
      assertThat(state.next().contains(CANCELLED)).isEqualTo(state == QUEUED);
    }
  }

  @Test
  void staysCancelledWhateverIsReported() {
    for (RecipientState state : RecipientState.values()) {
      assertThat(state.supersedes(CANCELLED)).isFalse();
    }
  }
}
