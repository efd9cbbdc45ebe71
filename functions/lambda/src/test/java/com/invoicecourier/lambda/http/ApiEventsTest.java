package com.invoicecourier.lambda.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.invoicecourier.lambda.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiEventsTest {

  @ParameterizedTest
  @MethodSource("com.invoicecourier.lambda.Samples#httpNames")
  void readsASampleAsTheRuntimeDoes(String sample) throws IOException {
    APIGatewayV2HTTPEvent ours = read(Samples.text(sample));
    APIGatewayV2HTTPEvent theirs = Samples.http(sample);

    assertThat(ours.getRouteKey()).isEqualTo(theirs.getRouteKey());
    assertThat(ours.getHeaders()).isEqualTo(theirs.getHeaders());
    assertThat(ours.getPathParameters()).isEqualTo(orNone(theirs.getPathParameters()));
    assertThat(ours.getQueryStringParameters())
        .isEqualTo(orNone(theirs.getQueryStringParameters()));
    assertThat(ours.getBody()).isEqualTo(Objects.requireNonNullElse(theirs.getBody(), ""));
    assertThat(ours.getIsBase64Encoded()).isEqualTo(theirs.getIsBase64Encoded());
    assertThat(ours.getRequestContext().getRequestId())
        .isEqualTo(theirs.getRequestContext().getRequestId());
    assertThat(ours.getRequestContext().getAuthorizer().getJwt().getClaims())
        .isEqualTo(theirs.getRequestContext().getAuthorizer().getJwt().getClaims());
  }

  @Test
  void readsAnEventWithoutATokenAsOneWithoutClaims() throws IOException {
    APIGatewayV2HTTPEvent event = read("{\"routeKey\":\"GET /me\",\"requestContext\":{}}");

    assertThat(event.getRequestContext().getAuthorizer().getJwt().getClaims()).isEmpty();
    assertThat(event.getHeaders()).isEmpty();
    assertThat(event.getBody()).isEmpty();
  }

  @Test
  void readsWhatIsNullAsAbsent() throws IOException {
    APIGatewayV2HTTPEvent event =
        read(
            """
            {"routeKey": null, "body": null, "isBase64Encoded": null,
             "headers": {"if-none-match": null, "content-type": "application/json"},
             "pathParameters": {"project": null}, "queryStringParameters": {"limit": null},
             "requestContext": {"requestId": null, "authorizer": {"jwt": {"claims": {"sub": null}}}}}
            """);

    assertThat(event.getRouteKey()).isEmpty();
    assertThat(event.getBody()).isEmpty();
    assertThat(event.getIsBase64Encoded()).isFalse();
    assertThat(event.getHeaders()).containsExactly(Map.entry("content-type", "application/json"));
    assertThat(event.getPathParameters()).isEmpty();
    assertThat(event.getQueryStringParameters()).isEmpty();
    assertThat(event.getRequestContext().getRequestId()).isEmpty();
    assertThat(event.getRequestContext().getAuthorizer().getJwt().getClaims()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"headers", "pathParameters", "queryStringParameters", "requestContext"})
  void readsAnObjectThatIsNullAsEmpty(String name) throws IOException {
    APIGatewayV2HTTPEvent event = read("{\"" + name + "\": null}");

    assertThat(event.getHeaders()).isEmpty();
    assertThat(event.getPathParameters()).isEmpty();
    assertThat(event.getQueryStringParameters()).isEmpty();
    assertThat(event.getRequestContext().getAuthorizer().getJwt().getClaims()).isEmpty();
  }

  @Test
  void writesStatusHeadersAndBody() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ApiEvents.write(
        APIGatewayV2HTTPResponse.builder()
            .withStatusCode(202)
            .withHeaders(Map.of("etag", "\"a\""))
            .withBody("{\"é\":1}")
            .build(),
        out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"statusCode\":202,\"headers\":{\"etag\":\"\\\"a\\\"\"},\"body\":\"{\\\"é\\\":1}\"}");
  }

  private static APIGatewayV2HTTPEvent read(String event) throws IOException {
    return ApiEvents.read(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
  }

  private static Map<String, String> orNone(Map<String, String> map) {
    return Objects.requireNonNullElse(map, Map.of());
  }
}
