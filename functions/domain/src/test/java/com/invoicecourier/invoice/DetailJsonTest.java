package com.invoicecourier.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.FieldError;
import com.invoicecourier.FieldErrors;
import com.invoicecourier.Sha256;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DetailJsonTest {

  @ParameterizedTest
  @EnumSource
  void readsBackWhatItWrote(DemoInvoices demo) {
    Detail detail = demo.detail();

    byte[] written = DetailJson.write(detail);

    assertThat(DetailJson.read(written)).isEqualTo(new DetailReading.Read(detail));
    assertThat(DetailJson.write(detail)).isEqualTo(written);
  }

  @Test
  void writesOneFormWhateverTheOrderOfTheFields() {
    JsonNode given = DemoInvoices.OWNER.tree();
    ObjectNode reversed = ((ObjectNode) given).objectNode();
    List.copyOf(given.properties())
        .reversed()
        .forEach(field -> reversed.set(field.getKey(), field.getValue()));

    assertThat(sha256(reversed)).isEqualTo(sha256(given));
    assertThat(new String(DetailJson.write(DemoInvoices.OWNER.detail()), UTF_8))
        .startsWith("{\"accountingMethod\":\"amount\",\"applicationNumber\":4,\"contract\":{");
  }

  @Test
  void saysThatTextIsNoJson() {
    assertThat(DetailJson.read("{\"number\":".getBytes(UTF_8)))
        .isEqualTo(new DetailReading.NotJson());
    assertThat(DetailJson.read("{} {}".getBytes(UTF_8))).isEqualTo(new DetailReading.NotJson());
  }

  @Test
  void namesTheFieldThatStandsTwice() {
    assertThat(DetailJson.read("{\"number\":\"1\",\"number\":\"2\"}".getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            DetailReading.Refused.class,
            refused ->
                assertThat(refused.errors().errors().getFirst().pointer()).isEqualTo("/number"));
  }

  @Test
  void namesEveryWrongFieldAtOnce() {
    FieldErrors errors =
        refused(
            json -> {
              json.remove("number");
              json.put("applicationNumber", "7");
              json.put("colour", "red");
              json.withObject("/period").put("end", "2026-02-30");
              line(json, 2).withObject("/scheduledValue").put("amount", 12.5);
              line(json, 3).withObject("/scheduledValue").put("amount", "1.234");
              line(json, 4).withObject("/balanceToFinish").put("currency", "CAD");
              line(json, 5).put("itemNumber", "1");
            });

    assertThat(errors.errors())
        .extracting(FieldError::pointer)
        .containsExactlyInAnyOrder(
            "/number",
            "/applicationNumber",
            "/colour",
            "/period/end",
            "/lines/2/scheduledValue/amount",
            "/lines/3/scheduledValue/amount",
            "/lines/4/balanceToFinish/currency",
            "/lines/5/itemNumber");
    assertThat(errors.count()).isEqualTo(8);
  }

  @Test
  void refusesAPeriodThatEndsBeforeItStarts() {
    assertThat(refused(json -> json.withObject("/period").put("end", "2026-02-28")).errors())
        .containsExactly(new FieldError("/period/end", "is before the period's start"));
  }

  @Test
  void refusesTooManyLines() {
    FieldErrors errors =
        refused(
            json -> {
              ArrayNode lines = json.withArray("/lines");
              JsonNode first = lines.get(0);
              while (lines.size() < 10_001) {
                lines.add(first);
              }
            });

    assertThat(errors.errors())
        .containsExactly(new FieldError("/lines", "has 10001 entries; at most 10000 are allowed"));
  }

  @Test
  void keepsAHundredErrorsAndTheirCount() {
    FieldErrors errors =
        refused(json -> json.withArray("/lines").forEach(line -> empty((ObjectNode) line)));

    assertThat(errors.errors()).hasSize(100);
    assertThat(errors.count()).isGreaterThan(500);
  }

  @ParameterizedTest
  @CsvSource({
    "/lines/3/totalCompletedAndStoredToDate",
    "/lines/3/balanceToFinish",
    "/lines/3/workRetainage/currentlyRetained",
    "/lines/3/materialsRetainage/currentlyRetained",
    "/lines/3/totalRetainage",
    "/summary/originalContractSum",
    "/summary/netChangeByChangeOrders",
    "/summary/contractSumToDate",
    "/summary/totalCompletedAndStoredToDate",
    "/summary/completedWorkRetainageAmount",
    "/summary/storedMaterialsRetainageAmount",
    "/summary/totalRetainage",
    "/summary/totalEarnedLessRetainage",
    "/summary/currentPaymentDue",
    "/summary/balanceToFinishIncludingRetainage"
  })
  void namesTheSumThatDoesNotAddUp(String pointer) {
    FieldErrors errors = refused(json -> ((ObjectNode) json.at(pointer)).put("amount", "0.01"));

    assertThat(errors.errors()).extracting(FieldError::pointer).contains(pointer);
    assertThat(errors.errors())
        .extracting(FieldError::detail)
        .anyMatch(it -> it.contains("is 0.01, but"));
  }

  @Test
  void saysWhatWasSentAndWhatAddsUp() {
    assertThat(
            refused(json -> ((ObjectNode) json.at("/summary/currentPaymentDue")).put("amount", "1"))
                .errors())
        .containsExactly(
            new FieldError(
                "/summary/currentPaymentDue",
                "is 1.00, but earned less retainage, less previous certificates, plus tax"
                    + " add up to 4441284.86"));
  }

  private static FieldErrors refused(Consumer<ObjectNode> change) {
    ObjectNode json = DemoInvoices.GENERAL_CONTRACTOR.tree();
    change.accept(json);
    return switch (DetailJson.read(json)) {
      case DetailReading.Refused refused -> refused.errors();
      case DetailReading.Read _, DetailReading.NotJson _ -> throw new AssertionError("was read");
    };
  }

  private static ObjectNode line(ObjectNode json, int index) {
    return (ObjectNode) json.withArray("/lines").get(index);
  }

  private static void empty(ObjectNode line) {
    line.removeAll();
  }

  private static Sha256 sha256(JsonNode json) {
    return switch (DetailJson.read(json)) {
      case DetailReading.Read read -> Sha256.of(DetailJson.write(read.detail()));
      case DetailReading.Refused refused -> throw new AssertionError(refused.errors().toString());
      case DetailReading.NotJson _ -> throw new AssertionError();
    };
  }
}
