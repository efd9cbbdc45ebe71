package com.invoicecourier.communication;

import static com.invoicecourier.communication.RecipientState.BOUNCED;
import static com.invoicecourier.communication.RecipientState.DELAYED;
import static com.invoicecourier.communication.RecipientState.DELIVERED;
import static com.invoicecourier.communication.RecipientState.FAILED;
import static com.invoicecourier.communication.RecipientState.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.Diagnosis.Cause;
import com.invoicecourier.communication.Diagnosis.Kind;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecipientTest {
  private static final Instant AT = Riverside.AT;
  private static final Recipient QUEUED = Riverside.recipient(1, Riverside.DANA);
  private static final Recipient CLAIMED = QUEUED.claimed(AT, AT.plusSeconds(300), "worker");

  @Test
  void ofTwoDelaysShowsTheLaterWhicheverIsHeardOfFirst() {
    Report first = delayed(AT.plusSeconds(10), Cause.MAILBOX_FULL);
    Report second = delayed(AT.plusSeconds(20), Cause.SLOW);

    assertThat(CLAIMED.after(first).after(second)).isEqualTo(CLAIMED.after(second).after(first));
    assertThat(CLAIMED.after(second).after(first).stateAt()).isEqualTo(AT.plusSeconds(20));
  }

  @Test
  void marksTheFirstOpeningWhateverComesBefore() {
    Report early = Report.opened(AT.plusSeconds(30), "ses-1");
    Report late = Report.opened(AT.plusSeconds(60), "ses-1");
    Report sent = Report.accepted(AT, "ses-1");

    Recipient one = CLAIMED.after(late).after(sent).after(early);

    assertThat(one.marks().openedAt()).contains(AT.plusSeconds(30));
    assertThat(one).isEqualTo(CLAIMED.after(sent).after(early).after(late));
  }

  @Test
  void takesTheMailServicesWordWhereWeBelievedThatItFailed() {
    Recipient believed =
        CLAIMED
            .after(Report.unconfirmed(AT, "time-out"))
            .after(Report.failed(AT.plusSeconds(60), "Dana did not get it."));

    Recipient after = believed.after(sesSays(DELIVERED));

    assertThat(believed.state()).isEqualTo(FAILED);
    assertThat(after.state()).isEqualTo(DELIVERED);
    assertThat(after.sesId()).contains("ses-1");
  }

  @Test
  void keepsARejectionThatTheMailServiceItselfReported() {
    Recipient rejected = CLAIMED.after(sesSays(FAILED));

    assertThat(rejected.after(sesSays(SENT)).state()).isEqualTo(FAILED);
    assertThat(rejected.after(sesSays(BOUNCED)).state()).isEqualTo(BOUNCED);
  }

  @Test
  void isQueuedAnewOnlyIfItWasNeverHandedOver() {
    Recipient refused = CLAIMED.after(Report.failed(AT, "rejected"));
    Recipient doubtful =
        CLAIMED.after(Report.unconfirmed(AT, "time-out")).after(Report.failed(AT, "asked"));

    assertThat(refused.redriven(AT, AT).state()).isEqualTo(RecipientState.QUEUED);
    assertThatThrownBy(() -> doubtful.redriven(AT, AT)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> CLAIMED.after(sesSays(FAILED)).redriven(AT, AT))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void isCancelledOnlyWhileItIsQueued() {
    assertThat(QUEUED.cancelled(AT).state()).isEqualTo(RecipientState.CANCELLED);
    assertThatThrownBy(() -> CLAIMED.cancelled(AT)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> QUEUED.cancelled(AT).claimed(AT, AT, "worker"))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Report delayed(Instant at, Cause cause) {
    return Report.diagnosed(
        DELAYED, at, "ses-1", new Diagnosis(cause, Kind.SOFT, Optional.empty()));
  }

  private static Report sesSays(RecipientState state) {
    return new Report(state, AT.plusSeconds(5), Optional.of("ses-1"), Optional.empty());
  }
}
