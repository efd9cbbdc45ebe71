package com.invoicecourier.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Access;
import com.invoicecourier.communication.InMemoryAddressHistories;
import com.invoicecourier.invoice.DemoInvoices;
import com.invoicecourier.invoice.ImportInvoice;
import com.invoicecourier.invoice.InMemoryDetails;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.invoice.InMemoryUploadedDetails;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.TakeDetail;
import com.invoicecourier.project.InMemoryDirectory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the form says before a mail goes out. */
class DraftEmailTest {
  private final InMemoryInvoices invoices = new InMemoryInvoices();
  private final InMemoryDirectory directory = Riverside.directory();

  @Test
  void warnsOfNothingWhereAllIsWell() {
    importDetail(DemoInvoices.GENERAL_CONTRACTOR.tree());

    assertThat(draft().title()).startsWith("Forward Invoice #7 for Prime Contract #");
    assertThat(draft().warnings()).isEmpty();
  }

  @Test
  void namesTheCharactersThatThePdfShowsAsABox() {
    ObjectNode json = DemoInvoices.GENERAL_CONTRACTOR.tree();
    ((ObjectNode) json.withArray("/lines").get(0)).put("description", "Fundações, Фундамент, 基礎");
    importDetail(json);

    assertThat(draft().warnings())
        .containsExactly(
            new EmailDraft.Warning("unprintable", "The PDF shows a box for each of these: 基礎"));
  }

  @Test
  void warnsOfAStatusThatIsNotMeantToBeMailed() {
    importDetail(DemoInvoices.GENERAL_CONTRACTOR.tree().put("status", "draft"));
    assertThat(codes()).containsExactly("draft");

    importDetail(DemoInvoices.GENERAL_CONTRACTOR.tree().put("status", "withdrawn"));
    assertThat(codes()).containsExactly("withdrawn");
  }

  @Test
  void tellsThatAVersionWasMailedAndThatANewerOneIsNot() {
    importDetail(DemoInvoices.GENERAL_CONTRACTOR.tree());
    Invoice head = invoices.find(Riverside.PROJECT, Riverside.INVOICE).orElseThrow();
    invoices.replaceGlance(head.with(head.emails().sent(1, Riverside.AT)));
    assertThat(codes()).containsExactly("already-sent");

    importDetail(DemoInvoices.GENERAL_CONTRACTOR.tree().put("status", "approved"));
    assertThat(codes()).containsExactly("changed");
  }

  private List<String> codes() {
    return draft().warnings().stream().map(EmailDraft.Warning::code).toList();
  }

  private EmailDraft draft() {
    return new DraftEmail(
            new Access(directory), invoices, directory, new InMemoryAddressHistories())
        .draft(Riverside.JANE, Riverside.PROJECT, Riverside.INVOICE)
        .orThrow();
  }

  private void importDetail(ObjectNode json) {
    new ImportInvoice(
            new Access(directory),
            new InMemoryUploadedDetails(),
            new TakeDetail(invoices, new InMemoryDetails(), Riverside.events(), Riverside.CLOCK))
        .importDetail(
            Riverside.INTEGRATOR,
            Riverside.PROJECT,
            Riverside.INVOICE,
            json.toString().getBytes(StandardCharsets.UTF_8))
        .orThrow();
  }
}
