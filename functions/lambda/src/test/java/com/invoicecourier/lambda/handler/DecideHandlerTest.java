package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.inbound.UnmatchedMail;
import com.invoicecourier.lambda.handler.ApiCalls.Answer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecideHandlerTest {
  private final Office office = new Office();
  private final ApiCalls api = new ApiCalls(office.decide());

  @Test
  void answersARecordedDecision() {
    add(Status.FILED);

    Answer answer = api.call("decide");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .hasToString(
            """
            {"decision":{"decision":"approved","reason":"Approved as submitted by Dana Whitfield",\
            "by":{"name":"Jane Roe","address":"jane.roe@granitepine.example"},\
            "at":"2026-04-01T12:00:00Z"}}""");
  }

  @Test
  void answersThePrivacyThatHoldsNow() {
    add(Status.FILED);

    assertThat(api.call("decide.privacy").body())
        .hasToString("{\"id\":\"01KN45QZ8G3M7D2XW9A5CVT6HB\",\"private\":true}");
  }

  @Test
  void filesAndDiscardsHeldMail() {
    add(Status.HELD);
    assertThat(api.call("decide.file").body()).hasToString("{\"status\":\"filed\"}");

    add(Status.HELD);
    assertThat(api.call("decide.discard").body()).hasToString("{\"status\":\"discarded\"}");
  }

  @Test
  void holdsUnmatchedMailInTheThreadThatTheOperatorNames() {
    add(Status.FILED);
    office.unmatched.mails.add(
        new UnmatchedMail(
            "01KN5AYQ7D4W8G2KXM6T9BZ1EP",
            Riverside.AT,
            Optional.empty(),
            "Invoice 7",
            "No token.",
            60,
            "in/lost"));

    Answer answer = api.call("decide.unmatched");

    assertThat(answer.body()).hasToString("{\"status\":\"held\"}");
    assertThat(office.unmatched.mails).isEmpty();
  }

  @Test
  void letsOnlyTheOperatorTouchUnmatchedMail() {
    assertThat(api.callAs("decide", "decide.unmatched").status()).isEqualTo(403);
    assertThat(api.call("decide.unmatched").status()).isEqualTo(404);
  }

  @Test
  void namesTheFieldsThatAreWrong() {
    add(Status.FILED);

    Answer unknownWord = api.callWithBody("decide", "{\"decision\":\"maybe\",\"extra\":1}");
    Answer nothing = api.callWithBody("decide.privacy", "{}");

    assertThat(unknownWord.status()).isEqualTo(422);
    assertThat(unknownWord.body().get("errors").findValuesAsText("pointer"))
        .containsExactly("/decision", "/extra");
    assertThat(nothing.status()).isEqualTo(422);
    assertThat(nothing.body().get("errors").findValuesAsText("pointer"))
        .containsExactly("/private");
    assertThat(api.callWithBody("decide", "approved").status()).isEqualTo(400);
  }

  private void add(Status status) {
    office.communications.add(
        Riverside.communication(false),
        Riverside.email(),
        Riverside.answer(status, Riverside.DANA));
  }
}
