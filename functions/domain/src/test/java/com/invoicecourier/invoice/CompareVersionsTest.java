package com.invoicecourier.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Access;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareVersionsTest {
  private final InMemoryInvoices invoices = new InMemoryInvoices();
  private final InMemoryDetails details = new InMemoryDetails();
  private final Access access = new Access(Riverside.directory());
  private final CompareVersions versions = new CompareVersions(access, invoices, details);

  @BeforeEach
  void importTwoVersions() {
    ObjectNode second = DemoInvoices.GENERAL_CONTRACTOR.tree().put("status", "approved");
    ObjectNode line = (ObjectNode) second.withArray("/lines").get(1);
    line.put("description", "Supervision").put("costCode", "01 31 13");
    ObjectNode renumbered = (ObjectNode) second.withArray("/lines").get(2);
    renumbered.put("itemNumber", "3a");
    add(second, "/lines/3/workCompletedThisPeriod", 100);
    add(second, "/lines/3/totalCompletedAndStoredToDate", 100);
    add(second, "/lines/3/balanceToFinish", -100);
    add(second, "/summary/totalCompletedAndStoredToDate", 100);
    add(second, "/summary/totalEarnedLessRetainage", 100);
    add(second, "/summary/currentPaymentDue", 100);
    add(second, "/summary/balanceToFinishIncludingRetainage", -100);
    importDetail(DemoInvoices.GENERAL_CONTRACTOR.tree());
    importDetail(second);
  }

  @Test
  void tellsFieldsOfTheDetailWithTheDifferenceOfAmounts() {
    Changes changes = compare(1, 2);

    assertThat(changes.fields())
        .extracting(Change::field)
        .containsExactly(
            "/status",
            "/summary/balanceToFinishIncludingRetainage",
            "/summary/currentPaymentDue",
            "/summary/totalCompletedAndStoredToDate",
            "/summary/totalEarnedLessRetainage");
    assertThat(changes.fields().get(2).difference().map(Money::toString)).contains("100.00");
    assertThat(changes.fields().getFirst().before().orElseThrow().asText())
        .isEqualTo("under_review");
  }

  @Test
  void tellsLinesThatAreChangedAddedAndRemoved() {
    Changes changes = compare(1, 2);

    assertThat(changes.lines())
        .extracting(line -> line.itemNumber() + " " + line.kind().text())
        .containsExactly("2 changed", "3a added", "4 changed", "3 removed");
    assertThat(changes.lineCount()).isEqualTo(4);
    assertThat(changes.lines().get(0).changes())
        .extracting(Change::field)
        .containsExactly("/costCode", "/description");
    assertThat(changes.lines().get(2).changes())
        .extracting(Change::field)
        .containsExactly(
            "/balanceToFinish", "/totalCompletedAndStoredToDate", "/workCompletedThisPeriod");
  }

  @Test
  void readsBackwardsTooAndFindsNothingInTheSameVersion() {
    assertThat(compare(2, 1).fields().get(2).difference().map(Money::toString)).contains("-100.00");
    assertThat(compare(2, 2)).isEqualTo(new Changes(2, 2, List.of(), List.of(), 0));
  }

  @Test
  void isNotThereForOthersNorWithoutTheVersion() {
    assertThat(versions.compare(Riverside.OUTSIDER, Riverside.PROJECT, Riverside.INVOICE, 1, 2))
        .isEqualTo(Result.refused(new Refusal.NotFound("project")));
    assertThat(versions.compare(Riverside.READ_ONLY, Riverside.PROJECT, Riverside.INVOICE, 1, 3))
        .isEqualTo(Result.refused(new Refusal.NotFound("version")));
  }

  private Changes compare(int before, int after) {
    return versions
        .compare(Riverside.READ_ONLY, Riverside.PROJECT, Riverside.INVOICE, before, after)
        .orThrow();
  }

  private static void add(ObjectNode json, String pointer, int more) {
    ObjectNode money = (ObjectNode) json.at(pointer);
    money.put(
        "amount",
        new BigDecimal(money.path("amount").asText())
            .add(BigDecimal.valueOf(more))
            .toPlainString());
  }

  private void importDetail(ObjectNode json) {
    new ImportInvoice(
            access,
            new InMemoryUploadedDetails(),
            new TakeDetail(invoices, details, Riverside.events(), Riverside.CLOCK))
        .importDetail(
            Riverside.INTEGRATOR,
            Riverside.PROJECT,
            Riverside.INVOICE,
            json.toString().getBytes(StandardCharsets.UTF_8))
        .orThrow();
  }
}
