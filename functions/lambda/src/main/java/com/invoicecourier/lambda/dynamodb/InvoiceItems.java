package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.Sha256;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.invoice.BillingPeriod;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.invoice.InvoiceStatus;
import com.invoicecourier.invoice.InvoiceVersion;
import com.invoicecourier.invoice.Language;
import com.invoicecourier.invoice.Money;
import com.invoicecourier.project.ProjectId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** An invoice's head and its row in the list: the same attributes under two keys. */
final class InvoiceItems {
  private InvoiceItems() {}

  /** Head and row with other emails at a glance, if the head is still the one that was read. */
  static List<Write> replaceGlance(Invoice changed) {
    long next = changed.revision() + 1;
    return List.of(
        new Write.Replace(head(changed, next), changed.revision()),
        new Write.Put(row(changed, next)));
  }

  static EnhancedDocument head(Invoice invoice, long revision) {
    return item(Keys.invoice(invoice.project(), invoice.id()), "INVOICE", invoice, revision);
  }

  static EnhancedDocument row(Invoice invoice, long revision) {
    return item(Keys.period(invoice), "PERIOD", invoice, revision);
  }

  /** What one import made; never changed. */
  static EnhancedDocument version(Invoice invoice) {
    Key key = Keys.version(invoice.project(), invoice.id(), invoice.version());
    return Items.of(key, "VERSION", 1)
        .putString("company", invoice.company().value())
        .putString("project", invoice.project().value())
        .putString("invoice", invoice.id().value())
        .putNumber("version", invoice.version())
        .putString("detail", invoice.detail().hex())
        .putString("importedAt", invoice.importedAt().toString())
        .build();
  }

  static InvoiceVersion version(EnhancedDocument item) {
    return new InvoiceVersion(
        Items.count(item, "version"),
        new Sha256(Items.text(item, "detail")),
        Items.time(item, "importedAt"));
  }

  static Invoice invoice(EnhancedDocument item) {
    Currency currency = Currency.getInstance(Items.text(item, "currency"));
    return new Invoice(
        new InvoiceId(Items.text(item, "invoice")),
        new CompanyId(Items.text(item, "company")),
        new ProjectId(Items.text(item, "project")),
        Items.text(item, "number"),
        Items.count(item, "applicationNumber"),
        ContractJson.decode(Items.json(item, "contract")),
        new BillingPeriod(
            LocalDate.parse(Items.text(item, "periodStart")),
            LocalDate.parse(Items.text(item, "periodEnd"))),
        InvoiceStatus.valueOf(Items.text(item, "status")),
        Language.valueOf(Items.text(item, "language")),
        Money.of(Items.text(item, "currentPaymentDue"), currency),
        Items.count(item, "version"),
        new Sha256(Items.text(item, "detail")),
        Items.time(item, "importedAt"),
        Items.optional(item, "unprintable").orElse(""),
        EmailsGlanceItems.glance(item),
        Items.revision(item));
  }

  private static EnhancedDocument item(Key key, String type, Invoice invoice, long revision) {
    EnhancedDocument.Builder item =
        Items.of(key, type, revision)
            .putString("invoice", invoice.id().value())
            .putString("company", invoice.company().value())
            .putString("project", invoice.project().value())
            .putString("number", invoice.number())
            .putNumber("applicationNumber", invoice.applicationNumber())
            .putJson("contract", ContractJson.encode(invoice.contract()).toString())
            .putString("periodStart", invoice.period().start().toString())
            .putString("periodEnd", invoice.period().end().toString())
            .putString("status", invoice.status().name())
            .putString("language", invoice.language().name())
            .putString("currency", invoice.currentPaymentDue().currency().getCurrencyCode())
            .putString("currentPaymentDue", invoice.currentPaymentDue().toString())
            .putNumber("version", invoice.version())
            .putString("detail", invoice.detail().hex())
            .putString("importedAt", invoice.importedAt().toString());
    Items.put(
        item,
        "unprintable",
        Optional.of(invoice.unprintable()).filter(characters -> !characters.isEmpty()));
    EmailsGlanceItems.put(item, invoice.emails());
    return item.build();
  }
}
