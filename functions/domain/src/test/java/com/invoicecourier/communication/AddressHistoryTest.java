package com.invoicecourier.communication;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.Diagnosis.Cause;
import com.invoicecourier.communication.Diagnosis.Kind;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressHistoryTest {
  private static final Instant AT = Riverside.AT;
  private static final AddressHistory NONE = AddressHistory.none(Riverside.DANA.address());

  @Test
  void bouncesUntilALaterMailIsDelivered() {
    AddressHistory bounced = NONE.after(delivered(AT)).after(bounced(AT.plusSeconds(60)));

    assertThat(bounced.isBouncing()).isTrue();
    assertThat(bounced.cause()).contains(Cause.MAILBOX_FULL);
    assertThat(bounced.after(delivered(AT.plusSeconds(90))).isBouncing()).isFalse();
  }

  @Test
  void knowsTheSameInWhateverOrderItLearns() {
    Report one = delivered(AT);
    Report two = bounced(AT.plusSeconds(60));
    Report three = new Report(RecipientState.COMPLAINED, AT, Optional.of("s"), Optional.empty());

    AddressHistory known = NONE.after(one).after(two).after(three);

    assertThat(NONE.after(three).after(two).after(one).after(two)).isEqualTo(known);
    assertThat(NONE.after(two).after(bounced(AT)).after(one).after(three)).isEqualTo(known);
  }

  private static Report delivered(Instant at) {
    return new Report(RecipientState.DELIVERED, at, Optional.of("ses-1"), Optional.empty());
  }

  private static Report bounced(Instant at) {
    return Report.diagnosed(
        RecipientState.BOUNCED,
        at,
        "ses-1",
        new Diagnosis(Cause.MAILBOX_FULL, Kind.SOFT, Optional.empty()));
  }
}
