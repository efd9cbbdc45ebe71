package com.invoicecourier.lambda.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.invoicecourier.Refusal;
import com.invoicecourier.access.Route;
import com.invoicecourier.lambda.log.Log;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the request, lets the handler answer it, encodes the answer, and logs it. A mistake of
 * ours is logged by its kind and answered as the gateway would: what Lambda itself logs of an
 * exception holds its text.
 */
public final class Api {
  private Api() {}

  public static APIGatewayV2HTTPResponse answer(
      APIGatewayV2HTTPEvent event,
      @Nullable Context context,
      Function<ApiRequest, ApiAnswer> route) {
    return Log.within(
        context,
        () -> {
          ApiAnswer answer = tryAnswer(event, route);
          AnswerLine.log(event, answer.status());
          return answer.toResponse();
        });
  }

  private static ApiAnswer tryAnswer(
      APIGatewayV2HTTPEvent event, Function<ApiRequest, ApiAnswer> route) {
    try {
      return answer(event, route);
    } catch (RuntimeException e) {
      Log.failure(e).write();
      return ApiAnswer.of(500, Json.object().put("message", "Internal Server Error"));
    }
  }

  private static ApiAnswer answer(
      APIGatewayV2HTTPEvent event, Function<ApiRequest, ApiAnswer> route) {
    return Actors.of(event)
        .map(actor -> new ApiRequest(event, actor))
        .map(request -> answer(request, route))
        .orElseGet(() -> Problem.of(new Refusal.Forbidden("The token names nobody we know.")));
  }

  /** Whoever could not do it anywhere is told so before anything is read. */
  private static ApiAnswer answer(ApiRequest request, Function<ApiRequest, ApiAnswer> route) {
    return Route.of(request.routeKey())
        .orElseThrow(() -> unknownRoute(request))
        .permission()
        .refusalFor(request.actor())
        .map(Problem::of)
        .orElseGet(() -> tagged(request, route.apply(request)));
  }

  /** A route that the template has and the handler or the table of rules has not: our mistake. */
  public static IllegalStateException unknownRoute(ApiRequest request) {
    return new IllegalStateException("no such route: " + request.routeKey());
  }

  /** Reads carry an entity tag (RFC 9110 section 8.8.3) and are answered by 304 if unchanged. */
  private static ApiAnswer tagged(ApiRequest request, ApiAnswer answer) {
    if (answer.status() != 200 || !request.routeKey().startsWith("GET ")) {
      return answer;
    }
    String tag = EntityTag.of(answer.body());
    boolean unchanged = request.header("if-none-match").filter(tag::equals).isPresent();
    return new ApiAnswer(unchanged ? 304 : 200, answer.body(), Map.of("etag", tag));
  }
}
