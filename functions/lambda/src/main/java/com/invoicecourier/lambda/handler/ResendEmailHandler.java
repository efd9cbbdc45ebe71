package com.invoicecourier.lambda.handler;

import com.invoicecourier.Result;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.lambda.FollowUp;
import com.invoicecourier.lambda.Wiring;
import com.invoicecourier.lambda.http.Api;
import com.invoicecourier.lambda.http.ApiAnswer;
import com.invoicecourier.lambda.http.ApiRequest;
import com.invoicecourier.lambda.http.EmailPath;
import com.invoicecourier.lambda.http.Fields;
import com.invoicecourier.lambda.http.Masking;
import com.invoicecourier.lambda.http.OpenThread;
import com.invoicecourier.lambda.http.RecipientAnswers;
import java.util.List;
import java.util.Optional;

/** Takes what a person does about a mail that waits, did not arrive, or may not have. */
public final class ResendEmailHandler implements ApiHandler {
  private final FollowUp followUp;
  private final Masking masking;
  private final OpenThread thread;

  public ResendEmailHandler() {
    this(Wiring.fromEnvironment());
  }

  public ResendEmailHandler(Wiring wiring) {
    this(wiring.followUp(), new Masking(wiring.replyAddresses()), wiring.openThread());
  }

  ResendEmailHandler(FollowUp followUp, Masking masking, OpenThread thread) {
    this.thread = thread;
    this.followUp = followUp;
    this.masking = masking;
  }

  @Override
  public ApiAnswer answer(ApiRequest request) {
    return switch (request.routeKey()) {
      case "POST /communications/{communication}/emails/{email}/cancel" ->
          masking.answer(cancel(request), RecipientAnswers::cancelled);
      case "POST /communications/{communication}/emails/{email}/recipients/{recipient}/resend" ->
          ApiAnswer.of(202, resend(request), RecipientAnswers::resent);
      case "POST /communications/{communication}/emails/{email}/recipients/{recipient}/confirm" ->
          masking.answer(confirm(request), RecipientAnswers::recipient);
      default -> throw Api.unknownRoute(request);
    };
  }

  private Result<List<Recipient>> cancel(ApiRequest request) {
    return EmailPath.of(request)
        .then(at -> request.body(fields -> fields.finish(() -> at)))
        .then(
            at ->
                thread.ifMatched(
                    request,
                    () ->
                        followUp.cancel().cancel(request.actor(), at.communication(), at.email())));
  }

  private Result<OutboundEmail> resend(ApiRequest request) {
    return recipient(request)
        .then(
            id ->
                request
                    .body(ResendEmailHandler::address)
                    .then(
                        address ->
                            thread.ifMatched(
                                request,
                                () -> followUp.resend().resend(request.person(), id, address))));
  }

  private Result<Recipient> confirm(ApiRequest request) {
    return recipient(request)
        .then(
            id ->
                request
                    .body(ResendEmailHandler::received)
                    .then(
                        received ->
                            thread.ifMatched(
                                request,
                                () -> followUp.confirm().confirm(request.actor(), id, received))));
  }

  private static Result<RecipientId> recipient(ApiRequest request) {
    return EmailPath.of(request)
        .then(
            at ->
                request.path(
                    "recipient",
                    number -> new RecipientId(at.communication(), at.email(), number)));
  }

  private static Result<Optional<EmailAddress>> address(Fields fields) {
    Optional<EmailAddress> address = fields.optionalValue("address", EmailAddress::new);
    return fields.finish(() -> address);
  }

  private static Result<Boolean> received(Fields fields) {
    boolean received = fields.requiredFlag("received");
    return fields.finish(() -> received);
  }
}
