package com.invoicecourier.invoice;

import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.decision.Decision;
import java.time.Instant;
import java.util.Optional;

/**
 * What the list shows of an invoice's emails; it can be worked out again from its threads.
 *
 * <p>The list is for everybody. What a private communication says stands apart in {@code privately}
 * and is shown to those who may read it, the invoice administrators.
 *
 * @param sent the last send that everybody may know of
 * @param privately the last send that was private
 */
public record EmailsGlance(
    Optional<Send> sent,
    Optional<Send> privately,
    Optional<Decision> answer,
    Optional<Instant> answeredAt,
    int replies,
    int held) {
  public static final EmailsGlance NONE =
      new EmailsGlance(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);

  /** A version that was mailed, when, and what became of it. */
  public record Send(int version, Instant at, RecipientState state) {
    Send reached(RecipientState next) {
      return new Send(version, at, next);
    }
  }

  /** A new send: what was answered before no longer speaks for the invoice. */
  public EmailsGlance sent(int version, Instant at) {
    return new EmailsGlance(
        Optional.of(new Send(version, at, RecipientState.QUEUED)),
        privately,
        Optional.empty(),
        Optional.empty(),
        replies,
        held);
  }

  public EmailsGlance sentPrivately(int version, Instant at) {
    return sends(sent, Optional.of(new Send(version, at, RecipientState.QUEUED)));
  }

  /** The same answers, of other sends. */
  public EmailsGlance sends(Optional<Send> open, Optional<Send> hidden) {
    return new EmailsGlance(open, hidden, answer, answeredAt, replies, held);
  }

  /** The send of that moment has come this far, if it is still one of those shown. */
  public EmailsGlance reached(Instant sentAt, RecipientState state) {
    return sends(
        sent.map(send -> send.at().equals(sentAt) ? send.reached(state) : send),
        privately.map(send -> send.at().equals(sentAt) ? send.reached(state) : send));
  }

  public Optional<Integer> sentVersion() {
    return sent.map(Send::version);
  }

  public Optional<RecipientState> state() {
    return sent.map(Send::state);
  }

  /** The last send of all, for those who may know of private ones too. */
  public Optional<Send> lastSend() {
    return privately
        .filter(hidden -> sent.filter(open -> open.at().isAfter(hidden.at())).isEmpty())
        .or(() -> sent);
  }

  public EmailsGlance counted(int moreReplies, int moreHeld) {
    return new EmailsGlance(
        sent, privately, answer, answeredAt, replies + moreReplies, held + moreHeld);
  }

  public EmailsGlance answered(Decision decision, Instant at) {
    return new EmailsGlance(sent, privately, Optional.of(decision), Optional.of(at), replies, held);
  }

  /** The answer is no longer for everybody to see. */
  public EmailsGlance unanswered() {
    return new EmailsGlance(sent, privately, Optional.empty(), Optional.empty(), replies, held);
  }
}
