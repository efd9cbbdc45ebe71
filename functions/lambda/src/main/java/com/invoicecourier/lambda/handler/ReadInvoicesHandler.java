package com.invoicecourier.lambda.handler;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Actor;
import com.invoicecourier.communication.Link;
import com.invoicecourier.invoice.Changes;
import com.invoicecourier.invoice.CompareVersions;
import com.invoicecourier.invoice.Language;
import com.invoicecourier.invoice.ReadInvoices;
import com.invoicecourier.lambda.Wiring;
import com.invoicecourier.lambda.http.Api;
import com.invoicecourier.lambda.http.ApiAnswer;
import com.invoicecourier.lambda.http.ApiRequest;
import com.invoicecourier.lambda.http.ChangesAnswers;
import com.invoicecourier.lambda.http.CommunicationAnswers;
import com.invoicecourier.lambda.http.Cursors;
import com.invoicecourier.lambda.http.DirectoryAnswers;
import com.invoicecourier.lambda.http.InvoiceAnswers;
import com.invoicecourier.lambda.http.InvoicePath;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.project.ReadDirectory;
import java.util.Optional;

/** Shows what a person works with: projects, people, invoices and their Details. */
public final class ReadInvoicesHandler implements ApiHandler {
  private final ReadInvoices read;
  private final CompareVersions compare;
  private final ReadDirectory directory;
  private final Cursors cursors;

  public ReadInvoicesHandler() {
    this(Wiring.fromEnvironment());
  }

  public ReadInvoicesHandler(Wiring wiring) {
    this(wiring.readInvoices(), wiring.compareVersions(), wiring.readDirectory(), wiring.cursors());
  }

  ReadInvoicesHandler(
      ReadInvoices read, CompareVersions compare, ReadDirectory directory, Cursors cursors) {
    this.cursors = cursors;
    this.read = read;
    this.compare = compare;
    this.directory = directory;
  }

  @Override
  public ApiAnswer answer(ApiRequest request) {
    Actor actor = request.actor();
    return switch (request.routeKey()) {
      case "GET /me" -> ApiAnswer.of(directory.projectsOf(actor), DirectoryAnswers::me);
      case "GET /projects/{project}/directory" ->
          ApiAnswer.of(
              project(request).then(id -> directory.people(actor, id)), DirectoryAnswers::people);
      case "GET /projects/{project}/invoices" ->
          cursors.sealed(request, ApiAnswer.of(list(request), InvoiceAnswers::list));
      case "GET /projects/{project}/invoices/{invoice}" ->
          ApiAnswer.of(
              InvoicePath.of(request).then(at -> read.invoice(actor, at.project(), at.invoice())),
              InvoiceAnswers::invoice);
      case "GET /projects/{project}/invoices/{invoice}/detail" ->
          ApiAnswer.of(
              InvoicePath.of(request).then(at -> read.detail(actor, at.project(), at.invoice())),
              InvoiceAnswers::detail);
      case "GET /projects/{project}/invoices/{invoice}/detail.pdf" ->
          ApiAnswer.of(
              InvoicePath.of(request)
                  .then(at -> language(request).then(language -> pdf(actor, at, language))),
              CommunicationAnswers::link);
      case "GET /projects/{project}/invoices/{invoice}/versions/{before}/changes/{after}" ->
          ApiAnswer.of(
              InvoicePath.of(request).then(at -> changes(request, at)), ChangesAnswers::changes);
      default -> throw Api.unknownRoute(request);
    };
  }

  private Result<ReadInvoices.Listed> list(ApiRequest request) {
    return project(request)
        .then(id -> cursors.opened(request).then(after -> read.list(request.actor(), id, after)));
  }

  private Result<Link> pdf(Actor actor, InvoicePath at, Optional<Language> language) {
    return read.pdf(actor, at.project(), at.invoice(), language);
  }

  private Result<Changes> changes(ApiRequest request, InvoicePath at) {
    return request
        .path("before", Integer::parseInt)
        .then(
            before ->
                request
                    .path("after", Integer::parseInt)
                    .then(
                        after ->
                            compare.compare(
                                request.actor(), at.project(), at.invoice(), before, after)));
  }

  private static Result<Optional<Language>> language(ApiRequest request) {
    Optional<String> tag = request.query("language");
    Optional<Language> known = tag.flatMap(Language::parse);
    return tag.isPresent() && known.isEmpty()
        ? Result.refused(Refusal.invalid("/language", "must be one of en, fr-CA, es-US"))
        : Result.done(known);
  }

  private static Result<ProjectId> project(ApiRequest request) {
    return request.path("project", ProjectId::new);
  }
}
