package com.invoicecourier.compose;

import com.invoicecourier.invoice.BillingPeriod;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.Language;
import com.invoicecourier.invoice.Money;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** How one invoice is named in a language: form title, subject, file name, lines of the mail. */
public final class InvoiceLabels {
  private final Language language;
  private final MailWords words;

  public InvoiceLabels(Language language) {
    this.language = language;
    this.words = MailWords.of(language);
  }

  /** The title of the form: invoice, contract and billing period in the locale's short form. */
  public String title(Invoice invoice, String contractWord) {
    BillingPeriod period = invoice.period();
    return words.title.formatted(
        invoice.number(),
        contractWord,
        invoice.contract().number(),
        shortDate(period.start()),
        shortDate(period.end()));
  }

  public String subject(Invoice invoice, String contractWord, String project) {
    return words.subject.formatted(
        invoice.number(), contractWord, invoice.contract().number(), project);
  }

  /** What the form's message begins with. */
  public String message() {
    return words.message;
  }

  /** The name under which the Detail PDF goes out. */
  public String fileName(String invoiceNumber, int version) {
    String safe = invoiceNumber.replaceAll("[^\\p{L}\\p{N} ._-]", "-");
    return words.fileName.formatted(safe, version);
  }

  String about(String invoiceNumber, String contractWord, String contractNumber) {
    return words.about.formatted(invoiceNumber, contractWord, contractNumber);
  }

  String period(BillingPeriod period) {
    return words.period.formatted(longDate(period.start()), longDate(period.end()));
  }

  String due(Money amount) {
    NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
    format.setCurrency(amount.currency());
    int decimals = Money.minorUnits(amount.currency());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return words.due.formatted(format.format(amount.amount()));
  }

  String attached(int version) {
    return words.attached.formatted(version);
  }

  String again() {
    return words.again;
  }

  String howToAnswer() {
    return words.howToAnswer;
  }

  private String shortDate(LocalDate date) {
    return DateTimeFormatter.ofPattern(words.datePattern, language.locale()).format(date);
  }

  private String longDate(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(date);
  }
}
