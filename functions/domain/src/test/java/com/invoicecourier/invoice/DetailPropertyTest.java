package com.invoicecourier.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.FieldError;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Access;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any valid Detail. */
class DetailPropertyTest {
  /** Each is stated, and must be what its parts add up to. */
  private static final List<String> SUMS =
      List.of(
          "/totalCompletedAndStoredToDate",
          "/balanceToFinish",
          "/workRetainage/currentlyRetained",
          "/materialsRetainage/currentlyRetained",
          "/totalRetainage",
          "/totalRetainageFromPreviousApplication",
          "/summary/originalContractSum",
          "/summary/netChangeByChangeOrders",
          "/summary/contractSumToDate",
          "/summary/totalCompletedAndStoredToDate",
          "/summary/completedWorkRetainageAmount",
          "/summary/storedMaterialsRetainageAmount",
          "/summary/totalRetainage",
          "/summary/totalEarnedLessRetainage",
          "/summary/currentPaymentDue",
          "/summary/balanceToFinishIncludingRetainage");

  private static final BigDecimal TINY = new BigDecimal("0.0000000001");
  private static final String COUNTED = "/totalCompletedAndStoredToDateQuantity";

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void importsAndReadsBackEqual(long seed) {
    Detail detail = GeneratedDetails.of(seed);
    byte[] written = DetailJson.write(detail);
    InMemoryDetails details = new InMemoryDetails();
    ImportInvoice imports =
        new ImportInvoice(
            new Access(Riverside.directory()),
            new InMemoryUploadedDetails(),
            new TakeDetail(new InMemoryInvoices(), details, Riverside.events(), Riverside.CLOCK));

    Result<Imported> imported =
        imports.importDetail(Riverside.INTEGRATOR, Riverside.PROJECT, Riverside.INVOICE, written);

    assertThat(details.read(imported.orThrow().detail())).isEqualTo(detail);
    assertThat(details.json(imported.orThrow().detail())).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isRefusedAndNamedWhereAnySumIsBroken(long seed) {
    JsonNode whole = tree(seed);
    List<String> amounts = new ArrayList<>();
    collect(whole, "", amounts);
    Random random = new Random(seed);
    for (int tried = 0; tried < 40; tried++) {
      String pointer = amounts.get(random.nextInt(amounts.size()));
      JsonNode broken = whole.deepCopy();
      ObjectNode money = (ObjectNode) broken.at(pointer);
      String sent = raised(money);

      List<FieldError> errors = refused(broken, pointer);

      assertThat(errors).as(pointer).isNotEmpty();
      if (SUMS.stream().anyMatch(sum -> pointer.endsWith(sum))) {
        assertThat(errors)
            .as(pointer)
            .anyMatch(
                error ->
                    error.pointer().equals(pointer)
                        && error.detail().startsWith("is " + sent + ", but ")
                        && error.detail().contains(" add up to "));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isRefusedAndNamedWhereAnySumOfQuantitiesIsBroken(long seed) {
    JsonNode whole = tree(seed);
    for (int at = 0; at < whole.path("lines").size(); at++) {
      String pointer = "/lines/" + at + COUNTED;
      JsonNode broken = whole.deepCopy();
      if (!broken.at(pointer).isMissingNode()) {
        String sent = new BigDecimal(broken.at(pointer).asText()).add(TINY).toPlainString();
        ((ObjectNode) broken.at("/lines/" + at)).put(COUNTED.substring(1), sent);

        assertThat(refused(broken, pointer))
            .singleElement()
            .satisfies(error -> assertThat(error.pointer()).isEqualTo(pointer))
            .satisfies(error -> assertThat(error.detail()).startsWith("is " + sent + ", but "));
      }
    }
  }

  /** Raised by one minor unit, the least that can be wrong. */
  private static String raised(ObjectNode money) {
    BigDecimal amount = new BigDecimal(money.path("amount").asText());
    String raised = amount.add(BigDecimal.ONE.movePointLeft(amount.scale())).toPlainString();
    money.put("amount", raised);
    return raised;
  }

  /** All amounts that are money; a unit price enters no sum by itself. */
  private static void collect(JsonNode node, String pointer, List<String> amounts) {
    if (node.has("amount")) {
      amounts.add(pointer);
    } else if (node.isArray()) {
      for (int at = 0; at < node.size(); at++) {
        collect(node.get(at), pointer + "/" + at, amounts);
      }
    } else {
      node.properties().stream()
          .filter(field -> !field.getKey().equals("unitPrice"))
          .forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), amounts));
    }
  }

  private static List<FieldError> refused(JsonNode json, String pointer) {
    return switch (DetailJson.read(json)) {
      case DetailReading.Refused(var errors) -> errors.errors();
      case DetailReading.Read _, DetailReading.NotJson _ -> throw new AssertionError(pointer);
    };
  }

  private static JsonNode tree(long seed) {
    try {
      return new JsonMapper().readTree(DetailJson.write(GeneratedDetails.of(seed)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
