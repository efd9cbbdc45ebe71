package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Sha256;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.lambda.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ImportInvoiceHandlerTest {
  private final Office office = new Office(Status.FILED, Path.of("unused"));

  @Test
  void answers201ForANewVersionAnd200ForTheSame() {
    JsonNode first = Office.answer(office.importInvoice(), "import-invoice");
    JsonNode again = Office.answer(office.importInvoice(), "import-invoice");

    assertThat(first.at("/status").asInt()).isEqualTo(201);
    assertThat(first.at("/body/id").asText()).isEqualTo("prime-07");
    assertThat(first.at("/body/version").asInt()).isEqualTo(2);
    assertThat(again.at("/status").asInt()).isEqualTo(200);
    assertThat(again.at("/body")).isEqualTo(first.at("/body"));
  }

  @Test
  void readsABodyThatTheGatewayEncoded() {
    APIGatewayV2HTTPEvent event = Samples.http("import-invoice");
    event.setBody(
        Base64.getEncoder().encodeToString(event.getBody().getBytes(StandardCharsets.UTF_8)));
    event.setIsBase64Encoded(true);

    assertThat(Office.answer(office.importInvoice(), event).at("/status").asInt()).isEqualTo(201);
  }

  @Test
  void answers400ToWhatIsNoJson() {
    APIGatewayV2HTTPEvent event = Samples.http("import-invoice");
    event.setBody("{");

    JsonNode answer = Office.answer(office.importInvoice(), event);

    assertThat(answer.at("/status").asInt()).isEqualTo(400);
    assertThat(answer.at("/body/type").asText()).isEqualTo("urn:invoice-courier:problem:not-json");
  }

  @Test
  void namesTheFieldsThatAreWrong() {
    APIGatewayV2HTTPEvent event = Samples.http("import-invoice");
    event.setBody(event.getBody().replace("\"applicationNumber\": 7", "\"applicationNumber\": 0"));

    JsonNode answer = Office.answer(office.importInvoice(), event);

    assertThat(answer.at("/status").asInt()).isEqualTo(422);
    assertThat(answer.at("/body/errors/0/pointer").asText()).isEqualTo("/applicationNumber");
  }

  @Test
  void importsAnUploadThatIsNamedWithItsHash() {
    byte[] detail = Samples.http("import-invoice").getBody().getBytes(StandardCharsets.UTF_8);
    office.uploadedDetails.objects.put(
        "general-contractor/riverside-school/01KN45QZ8J2C7V5TQ8W3B6N9XD", detail);
    APIGatewayV2HTTPEvent event = Samples.http("import-invoice.upload");
    event.setBody(event.getBody().replaceFirst("[0-9a-f]{64}", Sha256.of(detail).hex()));

    JsonNode other = Office.answer(office.importInvoice(), "import-invoice.upload");
    JsonNode answer = Office.answer(office.importInvoice(), event);

    assertThat(other.at("/status").asInt()).isEqualTo(422);
    assertThat(other.at("/body/errors/0/pointer").asText()).isEqualTo("/sha256");
    assertThat(answer.at("/status").asInt()).isEqualTo(201);
  }

  @Test
  void namesTheFieldOfAnUploadThatIsNotThere() {
    JsonNode answer = Office.answer(office.importInvoice(), "import-invoice.upload");

    assertThat(answer.at("/status").asInt()).isEqualTo(422);
    assertThat(answer.at("/body/errors/0/pointer").asText()).isEqualTo("/upload");
  }
}
