package com.invoicecourier.lambda.handler;

import com.invoicecourier.Result;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailsTab;
import com.invoicecourier.communication.FetchFile;
import com.invoicecourier.communication.Link;
import com.invoicecourier.communication.ReadEmails;
import com.invoicecourier.inbound.ReviewUnmatched;
import com.invoicecourier.inbound.UnmatchedMails;
import com.invoicecourier.lambda.Wiring;
import com.invoicecourier.lambda.http.Api;
import com.invoicecourier.lambda.http.ApiAnswer;
import com.invoicecourier.lambda.http.ApiRequest;
import com.invoicecourier.lambda.http.CommunicationAnswers;
import com.invoicecourier.lambda.http.Cursors;
import com.invoicecourier.lambda.http.EmailPath;
import com.invoicecourier.lambda.http.InvoicePath;
import com.invoicecourier.lambda.http.Masking;
import com.invoicecourier.lambda.http.OpenThread;
import com.invoicecourier.lambda.http.UnmatchedAnswers;

/** Shows threads and links to what is kept of them. */
public final class ReadEmailsHandler implements ApiHandler {
  private final ReadEmails read;
  private final FetchFile fetch;
  private final ReviewUnmatched unmatched;
  private final OpenThread thread;
  private final Masking masking;
  private final Cursors cursors;

  public ReadEmailsHandler() {
    this(Wiring.fromEnvironment());
  }

  public ReadEmailsHandler(Wiring wiring) {
    this(
        wiring.readEmails(),
        wiring.fetchFile(),
        wiring.reviewUnmatched(),
        new Masking(wiring.replyAddresses()),
        wiring.cursors());
  }

  ReadEmailsHandler(
      ReadEmails read,
      FetchFile fetch,
      ReviewUnmatched unmatched,
      Masking masking,
      Cursors cursors) {
    this.cursors = cursors;
    this.thread = new OpenThread(read, masking);
    this.unmatched = unmatched;
    this.read = read;
    this.fetch = fetch;
    this.masking = masking;
  }

  @Override
  public ApiAnswer answer(ApiRequest request) {
    return switch (request.routeKey()) {
      case "GET /projects/{project}/invoices/{invoice}/communications" ->
          cursors.sealed(request, masking.answer(tab(request), CommunicationAnswers::tab));
      case "GET /communications/{communication}" -> thread.answer(request);
      case "GET /communications/{communication}/emails/{email}/attachments/{number}" ->
          ApiAnswer.of(attachment(request), CommunicationAnswers::link);
      case "GET /communications/{communication}/emails/{email}/original" ->
          ApiAnswer.of(original(request), CommunicationAnswers::link);
      case "GET /unmatched" ->
          cursors.sealed(request, masking.answer(unmatched(request), UnmatchedAnswers::page));
      default -> throw Api.unknownRoute(request);
    };
  }

  private Result<EmailsTab> tab(ApiRequest request) {
    return InvoicePath.of(request)
        .then(
            at ->
                cursors
                    .opened(request)
                    .map(after -> after.map(CommunicationId::new))
                    .then(after -> read.list(request.actor(), at.project(), at.invoice(), after)));
  }

  private Result<UnmatchedMails.Page> unmatched(ApiRequest request) {
    return cursors.opened(request).then(after -> unmatched.list(request.actor(), after));
  }

  private Result<Link> attachment(ApiRequest request) {
    return EmailPath.of(request)
        .then(
            at ->
                request
                    .path("number", Integer::valueOf)
                    .then(
                        number ->
                            fetch.attachment(
                                request.actor(), at.communication(), at.email(), number)));
  }

  private Result<Link> original(ApiRequest request) {
    return EmailPath.of(request)
        .then(at -> fetch.original(request.actor(), at.communication(), at.email()));
  }
}
