package com.invoicecourier.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;

/** Answers with what it was given, a fact a line. */
public final class EchoHandler
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    if (event.getRawPath().endsWith("/crash")) {
      throw new IllegalStateException("asked to crash");
    }
    System.out.println("printed by the function");
    String facts =
        String.join(
            "\n",
            "route " + event.getRouteKey(),
            "path " + event.getPathParameters(),
            "query " + event.getQueryStringParameters(),
            "x-case " + event.getHeaders().get("x-case"),
            "body " + event.getIsBase64Encoded() + " " + event.getBody(),
            "claims " + claims(event).get("email") + " " + claims(event).get("email_verified"),
            "table " + System.getProperty("TABLE"),
            "function " + context.getFunctionName(),
            "time left " + (context.getRemainingTimeInMillis() > 15_000),
            "runner seen " + seesTheRunner());
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(200)
        .withHeaders(Map.of("content-type", "text/plain"))
        .withBody(facts)
        .build();
  }

  private static Map<String, String> claims(APIGatewayV2HTTPEvent event) {
    var authorizer = event.getRequestContext().getAuthorizer();
    return authorizer == null ? Map.of() : authorizer.getJwt().getClaims();
  }

  private static boolean seesTheRunner() {
    try {
      Class.forName("com.invoicecourier.local.LocalRun");
      return true;
    } catch (ClassNotFoundException _) {
      return false;
    }
  }
}
