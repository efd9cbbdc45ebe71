package com.invoicecourier.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.Language;
import com.invoicecourier.invoice.Money;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class InvoiceLabelsTest {
  private static final Invoice INVOICE = Riverside.invoice();

  private final InvoiceLabels english = new InvoiceLabels(Language.EN);
  private final InvoiceLabels french = new InvoiceLabels(Language.FR_CA);
  private final InvoiceLabels spanish = new InvoiceLabels(Language.ES_US);

  @Test
  void titlesTheFormInEachLanguage() {
    assertThat(english.title(INVOICE, "Prime Contract"))
        .isEqualTo("Forward Invoice #7 for Prime Contract #PC-001 - 03/01/2026 - 03/31/2026");
    assertThat(french.title(INVOICE, "contrat principal"))
        .isEqualTo(
            "Transférer la facture nº 7 pour le contrat principal nº PC-001"
                + " - 2026-03-01 - 2026-03-31");
    assertThat(spanish.title(INVOICE, "contrato principal"))
        .isEqualTo(
            "Reenviar la factura n.º 7 del contrato principal n.º PC-001"
                + " - 03/01/2026 - 03/31/2026");
  }

  @Test
  void proposesASubject() {
    assertThat(english.subject(INVOICE, "Prime Contract", "Riverside"))
        .isEqualTo("Invoice #7 for Prime Contract #PC-001 - Riverside");
    assertThat(french.subject(INVOICE, "contrat principal", "Riverside"))
        .isEqualTo("Facture nº 7 pour le contrat principal nº PC-001 - Riverside");
    assertThat(spanish.subject(INVOICE, "contrato principal", "Riverside"))
        .isEqualTo("Factura n.º 7 del contrato principal n.º PC-001 - Riverside");
  }

  @Test
  void namesTheFileWithNothingThatAFolderOrHeaderMinds() {
    assertThat(english.fileName("7", 2)).isEqualTo("Invoice 7 v2.pdf");
    assertThat(french.fileName("7/a\"..\\b\r\n:é", 12)).isEqualTo("Facture 7-a-..-b---é v12.pdf");
  }

  @Test
  void writesMoneyWithTheDecimalsOfItsCurrency() {
    Money dollars = Money.of("1234567.50", Currency.getInstance("USD"));
    Money yen = Money.of("1234", Currency.getInstance("JPY"));

    assertThat(english.due(dollars)).isEqualTo("Current payment due: $1,234,567.50");
    assertThat(french.due(dollars).replaceAll("\\h", " "))
        .isEqualTo("Paiement exigible : 1 234 567,50 $ US");
    assertThat(spanish.due(dollars)).isEqualTo("Pago actual adeudado: $1,234,567.50");
    assertThat(english.due(yen)).endsWith("1,234");
  }

  @Test
  void writesTheBillingPeriodInWords() {
    assertThat(english.period(INVOICE.period()))
        .isEqualTo("Billing period: March 1, 2026 to March 31, 2026");
    assertThat(spanish.period(INVOICE.period())).contains("de marzo de 2026");
    assertThat(french.period(INVOICE.period())).contains("31 mars 2026");
  }
}
