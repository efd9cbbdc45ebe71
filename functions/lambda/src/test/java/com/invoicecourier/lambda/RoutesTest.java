package com.invoicecourier.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.lambda.Template.Resource;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The routes that the template declares, against the handlers and the sample events. */
class RoutesTest {
  private static final Pattern ROUTE_KEY =
      Pattern.compile("\"((?:GET|PUT|POST|PATCH|DELETE) /[^\"]*)\"");

  private final Template root = Template.root();

  @Test
  void everyFunctionAnswersTheRoutesThatTheTemplateGivesIt() {
    assertThat(root.functions())
        .isNotEmpty()
        .allSatisfy(
            function -> assertThat(httpRoutes(function)).hasSameElementsAs(answered(function)));
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

  /** The route keys that stand in the source of the function's handler. */
  private static List<String> answered(Resource function) {
    return Repository.filesEndingIn("/" + function.stem() + "Handler.java")
        .flatMap(file -> ROUTE_KEY.matcher(Repository.text(file)).results())
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static Stream<String> httpRoutes(Resource function) {
    return function.eventsOf("HttpApi").map(RoutesTest::route);
  }

  private static String route(JsonNode event) {
    return event.path("Method").asText() + " " + event.path("Path").asText();
  }

  private static String routeKey(Path event) {
    return Repository.json(event).path("routeKey").asText();
  }
}
