package com.invoicecourier.lambda.handler;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Actor;
import com.invoicecourier.compose.DraftEmail;
import com.invoicecourier.compose.EmailDraft;
import com.invoicecourier.lambda.Wiring;
import com.invoicecourier.lambda.http.Api;
import com.invoicecourier.lambda.http.ApiAnswer;
import com.invoicecourier.lambda.http.ApiRequest;
import com.invoicecourier.lambda.http.DraftAnswers;
import com.invoicecourier.lambda.http.EmailRequests;
import com.invoicecourier.lambda.http.InvoicePath;
import com.invoicecourier.outbound.IdempotencyKey;
import com.invoicecourier.outbound.SubmitEmail;
import com.invoicecourier.outbound.Submitted;
import com.invoicecourier.outbound.UploadFile;
import com.invoicecourier.project.ProjectId;
import java.time.Duration;

/** The form Email Invoice: what it opens with, its files, and Send. */
public final class SubmitEmailHandler implements ApiHandler {
  private final DraftEmail draft;
  private final UploadFile upload;
  private final SubmitEmail submit;
  private final Duration undo;

  public SubmitEmailHandler() {
    this(Wiring.fromEnvironment());
  }

  public SubmitEmailHandler(Wiring wiring) {
    this(wiring.draftEmail(), wiring.uploadFile(), wiring.submitEmail(), wiring.undo());
  }

  /** The page is told how long a mail can be taken back. */
  SubmitEmailHandler(DraftEmail draft, UploadFile upload, SubmitEmail submit, Duration undo) {
    this.undo = undo;
    this.draft = draft;
    this.upload = upload;
    this.submit = submit;
  }

  @Override
  public ApiAnswer answer(ApiRequest request) {
    return switch (request.routeKey()) {
      case "GET /projects/{project}/invoices/{invoice}/email-draft" ->
          ApiAnswer.of(draft(request), DraftAnswers::draft);
      case "POST /projects/{project}/uploads" ->
          ApiAnswer.of(201, upload(request), DraftAnswers::placed);
      case "POST /projects/{project}/invoices/{invoice}/communications" ->
          ApiAnswer.of(202, submit(request), submitted -> DraftAnswers.submitted(submitted, undo));
      default -> throw Api.unknownRoute(request);
    };
  }

  private Result<EmailDraft> draft(ApiRequest request) {
    return InvoicePath.of(request)
        .then(at -> draft.draft(request.person(), at.project(), at.invoice()));
  }

  private Result<UploadFile.Placed> upload(ApiRequest request) {
    return request
        .path("project", ProjectId::new)
        .then(
            project ->
                request
                    .body(EmailRequests::newFile)
                    .then(file -> upload.upload(request.actor(), project, file)));
  }

  private Result<Submitted> submit(ApiRequest request) {
    return InvoicePath.of(request).then(at -> submit(request, request.person(), at));
  }

  private Result<Submitted> submit(ApiRequest request, Actor.Person sender, InvoicePath at) {
    return key(request, sender, at)
        .then(
            key ->
                request
                    .body(EmailRequests::newEmail)
                    .then(email -> submit.submit(sender, at.project(), at.invoice(), key, email)));
  }

  /** The same key for another invoice is another request. */
  private static Result<IdempotencyKey> key(
      ApiRequest request, Actor.Person sender, InvoicePath at) {
    return request
        .idempotencyKey()
        .map(
            key ->
                Result.done(
                    new IdempotencyKey(
                        sender.key(),
                        key,
                        request.hashWith(at.project().value() + "/" + at.invoice().value()))))
        .orElse(Result.refused(new Refusal.KeyMissing()));
  }
}
