package com.invoicecourier.lambda;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.lambda.Template.Resource;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The API that the template declares, against the table of routes. */
class RoutesTest {

  /** The table of routes: function, method, path, and the scope where only machines may come. */
  private static final String ROUTES =
      """
      Decide PATCH /communications/{communication}
      Decide POST /communications/{communication}/emails/{email}/decision
      Decide POST /communications/{communication}/emails/{email}/discard
      Decide POST /communications/{communication}/emails/{email}/file
      Decide POST /unmatched/{mail}/discard mail:review
      Decide POST /unmatched/{mail}/file mail:review
      ImportInvoice PUT /projects/{project}/invoices/{invoice} invoices:write
      KeepDirectory PUT /companies/{company} directory:write
      KeepDirectory PUT /projects/{project} directory:write
      KeepDirectory PUT /projects/{project}/contacts/{address} directory:write
      KeepDirectory PUT /projects/{project}/members/{user} directory:write
      ReadEmails GET /communications/{communication}
      ReadEmails GET /communications/{communication}/emails/{email}/attachments/{number}
      ReadEmails GET /communications/{communication}/emails/{email}/original
      ReadEmails GET /projects/{project}/invoices/{invoice}/communications
      ReadEmails GET /unmatched mail:review
      ReadInvoices GET /me
      ReadInvoices GET /projects/{project}/directory
      ReadInvoices GET /projects/{project}/invoices
      ReadInvoices GET /projects/{project}/invoices/{invoice}
      ReadInvoices GET /projects/{project}/invoices/{invoice}/detail
      ReadInvoices GET /projects/{project}/invoices/{invoice}/detail.pdf
      SubmitEmail GET /projects/{project}/invoices/{invoice}/email-draft
      SubmitEmail POST /projects/{project}/invoices/{invoice}/communications
      SubmitEmail POST /projects/{project}/uploads
      """;

  private final Template root = Template.root();

  @Test
  void everyRouteOfTheContractHasItsFunctionAndNoOther() {
    assertThat(routes().sorted()).containsExactlyElementsOf(ROUTES.lines().toList());
  }

  @Test
  void everySampleRequestIsOfARouteOfItsFunction() {
    assertThat(Repository.events().filter(event -> !routeKey(event).isEmpty()))
        .isNotEmpty()
        .allSatisfy(
            event ->
                assertThat(root.functions())
                    .filteredOn(it -> it.kebabStem().equals(Template.functionOfSample(event)))
                    .flatMap(it -> httpRoutes(it).toList())
                    .contains(routeKey(event)));
  }

  private Stream<String> routes() {
    return root.functions()
        .flatMap(
            function ->
                function
                    .eventsOf("HttpApi")
                    .map(it -> function.stem() + " " + route(it) + scopes(it)));
  }

  private static Stream<String> httpRoutes(Resource function) {
    return function.eventsOf("HttpApi").map(RoutesTest::route);
  }

  private static String route(JsonNode event) {
    return event.path("Method").asText() + " " + event.path("Path").asText();
  }

  private static String scopes(JsonNode event) {
    return event
        .at("/Auth/AuthorizationScopes")
        .valueStream()
        .map(scope -> " " + scope.asText())
        .collect(joining());
  }

  private static String routeKey(Path event) {
    return Repository.json(event).path("routeKey").asText();
  }
}
