package com.invoicecourier.lambda.handler;

import com.invoicecourier.Ids;
import com.invoicecourier.Limits;
import com.invoicecourier.PlainText;
import com.invoicecourier.Result;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.decision.Decide;
import com.invoicecourier.decision.Decision;
import com.invoicecourier.decision.RecordedDecision;
import com.invoicecourier.decision.SettleHeldMail;
import com.invoicecourier.inbound.ReviewUnmatched;
import com.invoicecourier.lambda.Wiring;
import com.invoicecourier.lambda.http.Api;
import com.invoicecourier.lambda.http.ApiAnswer;
import com.invoicecourier.lambda.http.ApiRequest;
import com.invoicecourier.lambda.http.CommunicationAnswers;
import com.invoicecourier.lambda.http.EmailAnswers;
import com.invoicecourier.lambda.http.EmailPath;
import com.invoicecourier.lambda.http.Fields;
import com.invoicecourier.lambda.http.OpenThread;
import com.invoicecourier.lambda.http.Words;
import java.util.Optional;

/** Takes what people decide about answers, held mail and privacy. */
public final class DecideHandler implements ApiHandler {
  private final Decide decide;
  private final SettleHeldMail settle;
  private final ReviewUnmatched unmatched;
  private final OpenThread thread;

  public DecideHandler() {
    this(Wiring.fromEnvironment());
  }

  private DecideHandler(Wiring wiring) {
    this(wiring.decide(), wiring.settleHeldMail(), wiring.reviewUnmatched(), wiring.openThread());
  }

  DecideHandler(
      Decide decide, SettleHeldMail settle, ReviewUnmatched unmatched, OpenThread thread) {
    this.thread = thread;
    this.unmatched = unmatched;
    this.decide = decide;
    this.settle = settle;
  }

  @Override
  public ApiAnswer answer(ApiRequest request) {
    return switch (request.routeKey()) {
      case "PATCH /communications/{communication}" ->
          ApiAnswer.of(privacy(request), CommunicationAnswers::privacy);
      case "POST /communications/{communication}/emails/{email}/decision" ->
          ApiAnswer.of(decision(request), EmailAnswers::decided);
      case "POST /communications/{communication}/emails/{email}/file" ->
          ApiAnswer.of(file(request), EmailAnswers::status);
      case "POST /communications/{communication}/emails/{email}/discard" ->
          ApiAnswer.of(discard(request), EmailAnswers::status);
      case "POST /unmatched/{mail}/file" ->
          ApiAnswer.of(fileUnmatched(request), EmailAnswers::status);
      case "POST /unmatched/{mail}/discard" ->
          ApiAnswer.of(discardUnmatched(request), EmailAnswers::status);
      default -> throw Api.unknownRoute(request);
    };
  }

  private Result<Communication> privacy(ApiRequest request) {
    return request
        .path("communication", CommunicationId::new)
        .then(
            id ->
                request
                    .body(DecideHandler::isPrivate)
                    .then(
                        isPrivate ->
                            thread.ifMatched(
                                request,
                                () -> decide.changePrivacy(request.actor(), id, isPrivate))));
  }

  private Result<RecordedDecision> decision(ApiRequest request) {
    return EmailPath.of(request)
        .then(
            email ->
                request
                    .body(DecideHandler::judgement)
                    .then(
                        judged ->
                            thread.ifMatched(
                                request,
                                () ->
                                    decide.decide(
                                        request.actor(),
                                        email.communication(),
                                        email.email(),
                                        judged.decision(),
                                        judged.reason()))));
  }

  private Result<Status> file(ApiRequest request) {
    return EmailPath.of(request)
        .then(
            email ->
                request
                    .body(DecideHandler::admit)
                    .then(
                        admit ->
                            thread.ifMatched(
                                request,
                                () ->
                                    settle.file(
                                        request.actor(),
                                        email.communication(),
                                        email.email(),
                                        admit))));
  }

  private Result<Status> discard(ApiRequest request) {
    return EmailPath.of(request)
        .then(
            email ->
                request
                    .body(fields -> fields.finish(() -> email))
                    .then(
                        _ ->
                            thread.ifMatched(
                                request,
                                () ->
                                    settle.discard(
                                        request.actor(), email.communication(), email.email()))));
  }

  private Result<Status> fileUnmatched(ApiRequest request) {
    return request
        .path("mail", Ids::drawn)
        .then(
            mail ->
                request
                    .body(DecideHandler::communication)
                    .then(into -> unmatched.file(request.actor(), mail, into)));
  }

  private Result<Status> discardUnmatched(ApiRequest request) {
    return request
        .path("mail", Ids::drawn)
        .then(
            mail ->
                request
                    .body(fields -> fields.finish(() -> mail))
                    .then(_ -> unmatched.discard(request.actor(), mail)));
  }

  private static Result<CommunicationId> communication(Fields fields) {
    Optional<CommunicationId> id = fields.value("communication", CommunicationId::new);
    return fields.finish(id::orElseThrow);
  }

  private static Result<Boolean> isPrivate(Fields fields) {
    boolean isPrivate = fields.requiredFlag("private");
    return fields.finish(() -> isPrivate);
  }

  private static Result<Judgement> judgement(Fields fields) {
    Optional<Decision> decision =
        fields.value("decision", word -> Words.parse(Decision.class, word));
    Optional<String> reason =
        fields
            .optionalText("reason", Limits.REASON_CHARACTERS_MAX)
            .filter(text -> !PlainText.isBlank(text));
    return fields.finish(() -> new Judgement(decision.orElseThrow(), reason));
  }

  private static Result<Boolean> admit(Fields fields) {
    boolean admit = fields.flag("admit");
    return fields.finish(() -> admit);
  }

  private record Judgement(Decision decision, Optional<String> reason) {}
}
