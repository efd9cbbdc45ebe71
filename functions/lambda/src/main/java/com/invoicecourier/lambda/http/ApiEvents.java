package com.invoicecourier.lambda.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a function reads of an HTTP API's event, and its response (API Gateway, "Create AWS Lambda
 * proxy integrations for HTTP APIs", payload format 2.0). What is null there is as if it were
 * absent.
 */
public final class ApiEvents {
  private ApiEvents() {}

  public static APIGatewayV2HTTPEvent read(InputStream in) throws IOException {
    JsonNode event = Json.read(in);
    JsonNode context = event.path("requestContext");
    return APIGatewayV2HTTPEvent.builder()
        .withRouteKey(event.path("routeKey").asText(""))
        .withHeaders(texts(event.path("headers")))
        .withPathParameters(texts(event.path("pathParameters")))
        .withQueryStringParameters(texts(event.path("queryStringParameters")))
        .withBody(event.path("body").asText(""))
        .withIsBase64Encoded(event.path("isBase64Encoded").asBoolean())
        .withRequestContext(
            RequestContext.builder()
                .withRequestId(context.path("requestId").asText(""))
                .withAuthorizer(authorizer(context.path("authorizer").path("jwt").path("claims")))
                .build())
        .build();
  }

  private static RequestContext.Authorizer authorizer(JsonNode claims) {
    return RequestContext.Authorizer.builder()
        .withJwt(RequestContext.Authorizer.JWT.builder().withClaims(texts(claims)).build())
        .build();
  }

  private static Map<String, String> texts(JsonNode object) {
    return object
        .propertyStream()
        .filter(entry -> !entry.getValue().isNull())
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asText()));
  }

  public static void write(APIGatewayV2HTTPResponse response, OutputStream out) throws IOException {
    ObjectNode json = Json.object().put("statusCode", response.getStatusCode());
    ObjectNode headers = json.putObject("headers");
    response.getHeaders().forEach(headers::put);
    Json.write(json.put("body", response.getBody()), out);
  }
}
