package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.Result;
import com.invoicecourier.access.Permission;
import com.invoicecourier.invoice.ContractFacts;
import com.invoicecourier.invoice.EmailsGlance;
import com.invoicecourier.invoice.Imported;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.Money;
import com.invoicecourier.invoice.Party;
import com.invoicecourier.invoice.ReadInvoices;
import com.invoicecourier.project.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Invoices as answers. */
public final class InvoiceAnswers {
  private InvoiceAnswers() {}

  public static ApiAnswer imported(Result<Imported> result) {
    boolean isNew = result instanceof Result.Done<Imported>(Imported done) && done.isNew();
    return ApiAnswer.of(
        isNew ? 201 : 200,
        result,
        done ->
            Json.object()
                .put("id", done.id().value())
                .put("version", done.version())
                .put("sha256", done.detail().hex()));
  }

  public static JsonNode list(ReadInvoices.Listed listed) {
    ObjectNode json = Json.object();
    json.set("invoices", Json.list(listed.invoices(), invoice -> row(invoice, listed.role())));
    Json.put(json, "next", listed.next());
    return json;
  }

  public static JsonNode invoice(ReadInvoices.Shown shown) {
    Invoice invoice = shown.invoice();
    ObjectNode json =
        row(invoice, shown.role())
            .put("applicationNumber", invoice.applicationNumber())
            .put("language", invoice.language().tag())
            .put("currency", invoice.currentPaymentDue().currency().getCurrencyCode())
            .put("importedAt", Json.time(invoice.importedAt()))
            .put("detailSha256", invoice.detail().hex());
    json.set("contract", contract(invoice.contract()));
    return json;
  }

  public static JsonNode detail(ReadInvoices.DetailAnswer answer) {
    return switch (answer) {
      case ReadInvoices.DetailAnswer.Linked(var link) -> CommunicationAnswers.link(link);
      case ReadInvoices.DetailAnswer.Inline(int version, byte[] json) ->
          Json.object()
              .put("version", version)
              .set("detail", Json.readOurs(new String(json, StandardCharsets.UTF_8)));
    };
  }

  private static ObjectNode row(Invoice invoice, Role role) {
    ObjectNode json = Json.object().put("id", invoice.id().value()).put("number", invoice.number());
    json.putObject("contract")
        .put("number", invoice.contract().number())
        .put("title", invoice.contract().title());
    json.putObject("period")
        .put("start", invoice.period().start().toString())
        .put("end", invoice.period().end().toString());
    json.put("status", invoice.status().text()).put("version", invoice.version());
    json.set("currentPaymentDue", money(invoice.currentPaymentDue()));
    json.set("emails", emails(invoice, role));
    return json;
  }

  /** What is private and what is held is for those who may read it. */
  private static ObjectNode emails(Invoice invoice, Role role) {
    EmailsGlance emails = invoice.emails();
    ObjectNode json = Json.object();
    Optional<EmailsGlance.Send> sent =
        Permission.READ_PRIVATE_EMAILS.allows(role) ? emails.lastSend() : emails.sent();
    sent.ifPresent(
        send ->
            json.put("sentVersion", send.version())
                .put("changed", send.version() < invoice.version())
                .put("sentAt", Json.time(send.at()))
                .put("state", send.state().name()));
    Json.put(json, "answer", emails.answer().map(Words::of));
    Json.put(json, "answeredAt", emails.answeredAt().map(Json::time));
    json.put("replies", emails.replies());
    return Permission.READ_HELD_MAIL.allows(role) ? json.put("held", emails.held()) : json;
  }

  private static ObjectNode contract(ContractFacts contract) {
    ObjectNode json = Json.object().put("number", contract.number()).put("title", contract.title());
    Json.put(json, "date", contract.date().map(LocalDate::toString));
    json.set("owner", party(contract.owner()));
    json.set("contractor", party(contract.contractor()));
    contract.architect().ifPresent(architect -> json.set("architect", party(architect)));
    return json;
  }

  private static ObjectNode party(Party party) {
    ObjectNode json = Json.object().put("name", party.name());
    party.address().forEach(json.putArray("address")::add);
    return json;
  }

  static ObjectNode money(Money money) {
    return Json.object()
        .put("amount", money.toString())
        .put("currency", money.currency().getCurrencyCode());
  }
}
