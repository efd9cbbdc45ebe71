package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Riverside;
import com.invoicecourier.Sha256;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.invoice.DemoInvoices;
import com.invoicecourier.lambda.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportPublishedInvoiceHandlerTest {
  private static final String OBJECT =
      "general-contractor/riverside-school/01KN45QZ8J2C7V5TQ8W3B6N9XD";
  private static final String SAMPLE_HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  private static final byte[] APPROVED =
      DemoInvoices.GENERAL_CONTRACTOR
          .tree()
          .put("status", "approved")
          .toString()
          .getBytes(StandardCharsets.UTF_8);

  private final Office office = new Office(Status.FILED, Path.of("unused"));
  private final List<JsonNode> refused = new ArrayList<>();

  @Test
  void importsTheObjectThatIsNamed() {
    office.uploadedDetails.objects.put(OBJECT, APPROVED);

    take(sample(SAMPLE_HASH, Sha256.of(APPROVED).hex()));

    assertThat(refused).isEmpty();
    assertThat(office.invoices.find(Riverside.PROJECT, Riverside.INVOICE).orElseThrow().version())
        .isEqualTo(2);
  }

  @Test
  void putsAsideWithTheReasonWhatHasOtherBytes() {
    office.uploadedDetails.objects.put(OBJECT, APPROVED);

    take(Samples.sqs("import-published-invoice"));

    assertThat(refused.getFirst().at("/errors/0/pointer").asText()).isEqualTo("/sha256");
    assertThat(refused.getFirst().at("/errors/0/detail").asText()).contains(SAMPLE_HASH);
  }

  @Test
  void putsAsideWhatNamesAnObjectOfAnotherCompany() {
    take(sample(OBJECT, OBJECT.replace("general", "other")));

    assertThat(refused.getFirst().at("/errors/0/pointer").asText()).isEqualTo("/object");
  }

  @Test
  void putsAsideWhatNamesAProjectOfAnotherCompany() {
    take(sample("\"company\":\"general-contractor\"", "\"company\":\"owner\""));

    assertThat(refused.getFirst().at("/type").asText()).endsWith("not-found");
  }

  @Test
  void namesAllFieldsOfAnEventThatAreWrong() {
    take(sample("\"project\"", "\"projekt\""));

    assertThat(refused.getFirst().path("errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/project", "/projekt");
  }

  @Test
  void putsAsideWhatIsNoJson() {
    SQSEvent event = Samples.sqs("import-published-invoice");
    event.getRecords().getFirst().setBody("{");

    take(event);

    assertThat(refused.getFirst().at("/type").asText()).endsWith("not-json");
  }

  private void take(SQSEvent event) {
    SQSBatchResponse answer =
        new ImportPublishedInvoiceHandler(
                office.importPublishedInvoice()::importPublished,
                (body, problem) -> {
                  assertThat(body).isEqualTo(event.getRecords().getFirst().getBody());
                  refused.add(problem);
                })
            .handleRequest(event, null);
    assertThat(answer.getBatchItemFailures()).isEmpty();
  }

  private static SQSEvent sample(String part, String other) {
    SQSEvent event = Samples.sqs("import-published-invoice");
    String body = event.getRecords().getFirst().getBody();
    String changed = body.replace(part, other);
    assertThat(changed).isNotEqualTo(body);
    event.getRecords().getFirst().setBody(changed);
    return event;
  }
}
