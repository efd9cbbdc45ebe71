package com.invoicecourier.lambda;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.access.Permission;
import com.invoicecourier.access.Route;
import com.invoicecourier.access.Scope;
import com.invoicecourier.lambda.http.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract against the template and itself. */
class ContractTest {
  private final Contract contract = Contract.ours();

  @Test
  void hasTheRoutesOfTheTemplateAndNoOther() {
    assertThat(contract.routes()).isEqualTo(Set.copyOf(templateRoutes().toList()));
  }

  @Test
  void asksForTheScopesThatTheGatewayAsksForWhereOnlyClientsMayCome() {
    assertThat(contract.routes())
        .allSatisfy(
            route ->
                assertThat(templateScopes(route))
                    .isEqualTo(contract.isForPeople(route) ? Set.of() : contract.scopes(route)));
  }

  @Test
  void asksWhatTheTableOfRulesAsks() {
    assertThat(Arrays.stream(Route.values()).map(Route::key)).hasSameElementsAs(contract.routes());
    assertThat(Route.values())
        .allSatisfy(
            route -> {
              Permission rule = route.permission();
              assertThat(contract.leastRole(route.key()))
                  .isEqualTo(rule.role().map(Words::of).orElse(""));
              assertThat(contract.isForPeople(route.key())).isEqualTo(rule.role().isPresent());
              assertThat(contract.scopes(route.key()))
                  .isEqualTo(rule.scope().map(Scope::text).map(Set::of).orElse(Set.of()));
            });
  }

  @Test
  void saysOfEveryRouteWhoMayCallItAndWhatTheGatewayAnswers() {
    assertThat(contract.routes())
        .allSatisfy(
            route -> {
              JsonNode operation = contract.operation(route);
              assertThat(operation.path("security")).isNotEmpty();
              assertThat(operation.path("operationId").asText()).isNotEmpty();
              assertThat(operation.path("responses").properties().stream().map(Map.Entry::getKey))
                  .contains("401", "403", "429", "500", "503");
            });
  }

  @Test
  void holdsItsOwnExamples() {
    List<String> faults = new ArrayList<>();
    examples(contract.tree(), "", faults);

    assertThat(faults).isEmpty();
  }

  @Test
  void findsWhatIsNotInTheContract() {
    Map<String, String> json = Map.of("content-type", "application/json", "etag", "\"x\"");

    assertThat(contract.faults("GET /me", 200, json, "{\"user\":{},\"extra\":1}"))
        .anyMatch(fault -> fault.contains("extra"))
        .anyMatch(fault -> fault.contains("projects"));
    assertThat(contract.faults("GET /me", 418, json, "{}")).isNotEmpty();
    assertThat(contract.faults("GET /me", 304, Map.of(), "")).hasSize(1);
    assertThat(contract.faults("GET /me", 401, json, "{\"message\":\"Unauthorized\"}")).isEmpty();
  }

  /** An example stands beside its schema, or inside it. */
  private void examples(JsonNode node, String at, List<String> faults) {
    if (node.has("example")) {
      String schema = node.has("schema") ? at + "/schema" : at;
      contract.faults(schema, node.get("example")).forEach(fault -> faults.add(at + ": " + fault));
    }
    node.properties()
        .forEach(
            field ->
                examples(
                    field.getValue(),
                    at + "/" + field.getKey().replace("~", "~0").replace("/", "~1"),
                    faults));
  }

  private static Stream<String> templateRoutes() {
    return httpEvents().map(ContractTest::route);
  }

  private static Set<String> templateScopes(String route) {
    return httpEvents()
        .filter(event -> route(event).equals(route))
        .flatMap(event -> event.at("/Auth/AuthorizationScopes").valueStream())
        .map(JsonNode::asText)
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<JsonNode> httpEvents() {
    return Template.root().functions().flatMap(function -> function.eventsOf("HttpApi"));
  }

  private static String route(JsonNode event) {
    return event.path("Method").asText() + " " + event.path("Path").asText();
  }
}
