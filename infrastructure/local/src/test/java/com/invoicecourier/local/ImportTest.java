package com.invoicecourier.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.Sha256;
import com.invoicecourier.invoice.DetailJson;
import com.invoicecourier.invoice.GeneratedDetails;
import com.invoicecourier.local.demo.ApiCalls;
import com.invoicecourier.local.demo.Upload;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.core.sync.RequestBody;

/** Details that come as uploads: by request, and by the event InvoicePublished. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROJECT = "/projects/tour-laurier";

  private LocalRun run;
  private ApiCalls integrator;
  private ApiCalls administrator;

  @BeforeAll
  void start() throws Exception {
    run = ProductRun.get();
    String api = run.endpoints().api();
    integrator = new ApiCalls(api, run.token("integrator", "specialty-contractor"));
    administrator = new ApiCalls(api, run.token("invoice-admin", "specialty-contractor"));
  }

  @Test
  void tenThousandLinesComeByUploadAndAreReadByALink() throws Exception {
    byte[] detail = DetailJson.write(GeneratedDetails.ofLines(10_000));
    String hash = Sha256.of(detail).hex();
    String upload =
        new Upload(integrator, "tour-laurier").put("detail.json", "application/json", detail);

    JsonNode imported =
        integrator.put(
            PROJECT + "/invoices/large-01",
            JSON.createObjectNode().put("upload", upload).put("sha256", hash));

    assertThat(imported.path("version").asInt()).isEqualTo(1);
    assertThat(imported.path("sha256").asText()).isEqualTo(hash);
    JsonNode answer = administrator.get(PROJECT + "/invoices/large-01/detail");
    assertThat(fetch(answer.path("url").asText())).isEqualTo(detail);
    String pdf = administrator.get(PROJECT + "/invoices/large-01/detail.pdf").path("url").asText();
    assertThat(fetch(pdf)).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void aPublishedInvoiceIsImportedAndARefusedOneIsPutAsideWithTheReason() throws Exception {
    byte[] detail = DetailJson.write(GeneratedDetails.of(5));
    String key = "specialty-contractor/tour-laurier/published.json";
    run.aws().s3().putObject(put -> put.bucket(bucket()).key(key), RequestBody.fromBytes(detail));

    run.putEvent("erp", "InvoicePublished", event(key, "0".repeat(64)));
    run.putEvent("erp", "InvoicePublished", event(key, Sha256.of(detail).hex()));

    JsonNode invoices =
        SmallRun.await(
            () -> administrator.get(PROJECT + "/invoices"),
            list -> list.path("invoices").findValuesAsText("id").contains("published-01"));
    assertThat(invoices.path("invoices").findValuesAsText("id")).contains("published-01");
    JsonNode letter = SmallRun.await(this::deadLetter, it -> it.has("problem"));
    assertThat(letter.at("/problem/errors/0/pointer").asText()).isEqualTo("/sha256");
  }

  private static ObjectNode event(String key, String hash) {
    return JSON.createObjectNode()
        .put("company", "specialty-contractor")
        .put("project", "tour-laurier")
        .put("invoice", "published-01")
        .put("object", key)
        .put("sha256", hash);
  }

  private JsonNode deadLetter() throws Exception {
    String url =
        run.aws().sqs().listQueues().queueUrls().stream()
            .filter(it -> it.contains("published-dead-letters"))
            .findFirst()
            .orElseThrow();
    var found = run.aws().sqs().receiveMessage(receive -> receive.queueUrl(url)).messages();
    return found.isEmpty() ? JSON.createObjectNode() : JSON.readTree(found.getFirst().body());
  }

  private String bucket() {
    return run.aws().s3().listBuckets().buckets().stream()
        .map(it -> it.name())
        .filter(it -> it.contains("upload"))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] fetch(String url) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(url)).build(),
            HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }
}
