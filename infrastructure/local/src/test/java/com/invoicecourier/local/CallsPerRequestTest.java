package com.invoicecourier.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.lambda.Wiring;
import com.invoicecourier.lambda.handler.ApiHandler;
import com.invoicecourier.lambda.handler.ReadEmailsHandler;
import com.invoicecourier.lambda.handler.ReadInvoicesHandler;
import com.invoicecourier.lambda.handler.SubmitEmailHandler;
import com.invoicecourier.local.CountedCalls.Counts;
import com.invoicecourier.local.demo.ApiCalls;
import com.invoicecourier.local.demo.Upload;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** How often a request calls the services at most. */
class CallsPerRequestTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String COMMUNICATIONS =
      "/projects/{project}/invoices/{invoice}/communications";
  private static final int OTHERS_MAX = 9;
  private static final CountedCalls HTTP = new CountedCalls(UrlConnectionHttpClient.create());
  private static LocalRun run;
  private static Wiring wiring;

  @BeforeAll
  static void start() throws Exception {
    run = ProductRun.get();
    wiring = Wiring.over(HTTP, ClientOverrideConfiguration.builder().build(), Clock.systemUTC());
  }

  @Test
  void recordingAnEmailTakesOneTransactionFourReadsAndOneObject() throws Exception {
    assertThat(submit(List.of())).satisfies(calls -> assertCalls(calls, 1, 4, 1));
  }

  @Test
  void anAttachmentAddsItsCheckAndItsCopy() throws Exception {
    List<String> files = List.of(upload("one.pdf"), upload("two.pdf"), upload("three.pdf"));

    assertThat(submit(files)).satisfies(calls -> assertCalls(calls, 1, 4, 1 + 3 * 2));
  }

  @Test
  void aThreadTakesThreeReadsAndAnObjectForEachText() throws Exception {
    String thread = Contractor.of(run).send("Calls", List.of(simulated("thread")), List.of());
    ObjectNode event = ApiEvents.event("GET /communications/{communication}");
    event.withObject("/pathParameters").put("communication", thread);

    assertThat(counted(new ReadEmailsHandler(wiring), event, 200))
        .satisfies(calls -> assertCalls(calls, 0, 3, 1));
  }

  @Test
  void aPageOfAListTakesTwoReads() throws Exception {
    Contractor.of(run).send("Calls", List.of(simulated("list")), List.of());
    ObjectNode invoices = ApiEvents.event("GET /projects/{project}/invoices");
    ObjectNode emails = ApiEvents.event("GET " + COMMUNICATIONS);

    assertThat(counted(new ReadInvoicesHandler(wiring), invoices, 200))
        .satisfies(calls -> assertCalls(calls, 0, 2, 0));
    assertThat(counted(new ReadEmailsHandler(wiring), emails, 200))
        .satisfies(calls -> assertCalls(calls, 0, 2, 0));
  }

  @Test
  void whoAmITakesThreeReadsHoweverManyProjectsThereAre() throws Exception {
    ApiCalls integrator =
        new ApiCalls(run.endpoints().api(), run.token("integrator", "general-contractor"));
    for (String project : List.of("calls-1", "calls-2", "calls-3", "calls-4")) {
      integrator.put(
          "/projects/" + project, JSON.createObjectNode().put("name", project).put("number", "1"));
      integrator.put("/projects/" + project + "/members/many-projects", standardMember());
    }
    ObjectNode event = ApiEvents.event("GET /me");
    ApiEvents.claims(event).put("sub", "many-projects");

    Counts calls = counted(new ReadInvoicesHandler(wiring), event, 200);

    assertCalls(calls, 0, 3, 0);
    assertThat(ApiEvents.answer(new ReadInvoicesHandler(wiring), event, 200).path("projects"))
        .hasSize(4);
  }

  private static void assertCalls(Counts calls, long writes, long reads, long objects) {
    assertThat(calls.writes()).as("writes of %s", calls).isEqualTo(writes);
    assertThat(calls.reads()).as("reads of %s", calls).isBetween(1L, reads);
    assertThat(calls.s3()).as("objects of %s", calls).isLessThanOrEqualTo(objects);
  }

  /** One that meets nobody else at the invoice: then it is read anew, and written once more. */
  private static Counts submit(List<String> uploads) throws Exception {
    Counts calls = submitOnce(uploads);
    for (int met = 0; calls.writes() > 1 && met < OTHERS_MAX; met++) {
      assertThat(calls.s3())
          .as("objects of %s", calls)
          .isLessThanOrEqualTo(1 + 2L * uploads.size());
      calls = submitOnce(uploads);
    }
    return calls;
  }

  private static Counts submitOnce(List<String> uploads) throws Exception {
    ObjectNode body = Contractor.request("Calls", List.of(simulated("submit")), List.of());
    uploads.forEach(id -> body.withArray("attachments").addObject().put("upload", id));
    ObjectNode event = ApiEvents.event("POST " + COMMUNICATIONS).put("body", body.toString());
    event.withObject("/headers").put("idempotency-key", UUID.randomUUID().toString());
    return counted(new SubmitEmailHandler(wiring), event, 202);
  }

  private static String upload(String name) throws Exception {
    return new Upload(Contractor.of(run).api(), "riverside-school")
        .put(name, "application/pdf", new byte[] {'p', 'd', 'f'});
  }

  private static String simulated(String label) {
    return "success+" + label + "@simulator.amazonses.com";
  }

  private static JsonNode standardMember() {
    return JSON.createObjectNode()
        .put("email", "many@granitepine.example")
        .put("name", "Many Projects")
        .put("role", "standard");
  }

  private static Counts counted(ApiHandler handler, JsonNode event, int status) throws Exception {
    HTTP.forget();
    ApiEvents.answer(handler, event, status);
    return HTTP.counts();
  }
}
