package com.invoicecourier.lambda.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Result;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A status with a JSON body. */
public record ApiAnswer(int status, JsonNode body, Map<String, String> headers) {
  public ApiAnswer {
    headers = Map.copyOf(headers);
  }

  public static ApiAnswer of(int status, JsonNode body) {
    return new ApiAnswer(status, body, Map.of());
  }

  /** 200 with what the result holds, or the problem that it is. */
  public static <T> ApiAnswer of(Result<T> result, Function<T, ? extends JsonNode> encode) {
    return of(200, result, encode);
  }

  public static <T> ApiAnswer of(
      int status, Result<T> result, Function<T, ? extends JsonNode> encode) {
    return switch (result) {
      case Result.Done<T>(T value) -> of(status, encode.apply(value));
      case Result.Refused<T>(var refusal) -> Problem.of(refusal);
    };
  }

  public APIGatewayV2HTTPResponse toResponse() {
    Map<String, String> all = new TreeMap<>(headers);
    all.putIfAbsent("content-type", "application/json");
    all.put("cache-control", "no-store");
    all.put("x-content-type-options", "nosniff");
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(status)
        .withHeaders(all)
        .withBody(status == 304 ? "" : body.toString())
        .build();
  }
}
