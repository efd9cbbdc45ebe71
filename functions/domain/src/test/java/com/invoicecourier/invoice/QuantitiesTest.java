package com.invoicecourier.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.FieldError;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Contracts that are billed by quantities. */
class QuantitiesTest {
  @Test
  void mustBeThereOnEveryLine() {
    assertThat(pointers(line -> line.remove(List.of("unitPrice", "scheduledQuantity"))))
        .containsExactlyInAnyOrder("/lines/1/unitPrice", "/lines/1/scheduledQuantity");
  }

  @Test
  void mustNotBeThereWhereAmountsAreBilled() {
    ObjectNode json = DemoInvoices.GENERAL_CONTRACTOR.tree();
    ((ObjectNode) json.withArray("/lines").get(1)).put("scheduledQuantity", "1");

    assertThat(refused(json))
        .extracting(FieldError::pointer)
        .containsExactly("/lines/1/scheduledQuantity");
  }

  @Test
  void mustNotBeNegativeWhereNoneCanBe() {
    assertThat(pointers(line -> line.put("materialsPresentlyStoredQuantity", "-1")))
        .containsExactly("/lines/1/materialsPresentlyStoredQuantity");
  }

  @Test
  void mustAddUpAndBeWorthTheirPrice() {
    assertThat(errors(line -> line.put("totalCompletedAndStoredToDateQuantity", "8")))
        .containsExactly(
            new FieldError(
                "/lines/1/totalCompletedAndStoredToDateQuantity",
                "is 8, but the previous quantity, that of this period and that stored add up to"
                    + " 7.000"));
    assertThat(errors(line -> line.put("scheduledQuantity", "15")))
        .containsExactly(
            new FieldError(
                "/lines/1/scheduledValue",
                "is 130900.00, but the quantity times the unit price is 140250"));
  }

  @Test
  void mayHaveAPriceFinerThanCents() {
    ObjectNode json = DemoInvoices.SPECIALTY_CONTRACTOR.tree();
    ((ObjectNode) json.withArray("/lines").get(1).path("unitPrice")).put("amount", "9350.0001");

    assertThat(DetailJson.read(json)).isInstanceOf(DetailReading.Read.class);
  }

  private static List<String> pointers(Consumer<ObjectNode> change) {
    return errors(change).stream().map(FieldError::pointer).toList();
  }

  private static List<FieldError> errors(Consumer<ObjectNode> change) {
    ObjectNode json = DemoInvoices.SPECIALTY_CONTRACTOR.tree();
    change.accept((ObjectNode) json.withArray("/lines").get(1));
    return refused(json);
  }

  private static List<FieldError> refused(ObjectNode json) {
    return switch (DetailJson.read(json)) {
      case DetailReading.Refused refused -> refused.errors().errors();
      case DetailReading.Read _, DetailReading.NotJson _ -> throw new AssertionError("was read");
    };
  }
}
