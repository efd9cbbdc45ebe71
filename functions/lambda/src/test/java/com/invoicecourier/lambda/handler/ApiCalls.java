package com.invoicecourier.lambda.handler;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.lambda.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Calls a handler with the sample events, read as Lambda's runtime reads them. */
final class ApiCalls {
  private final RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler;

  ApiCalls(RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler) {
    this.handler = handler;
  }

  Answer call(String sample) {
    return call(sample(sample));
  }

  Answer callWithBody(String sample, String body) {
    APIGatewayV2HTTPEvent event = sample(sample);
    event.setBody(body);
    return call(event);
  }

  Answer callWithQuery(String sample, Map<String, String> query) {
    APIGatewayV2HTTPEvent event = sample(sample);
    event.setQueryStringParameters(query);
    return call(event);
  }

  /** The request of another actor, taken from their own sample. */
  Answer callAs(String actorsSample, String sample) {
    APIGatewayV2HTTPEvent event = sample(sample);
    event.setRequestContext(sample(actorsSample).getRequestContext());
    return call(event);
  }

  private Answer call(APIGatewayV2HTTPEvent event) {
    APIGatewayV2HTTPResponse response = handler.handleRequest(event, null);
    return new Answer(response.getStatusCode(), Json.readOurs(response.getBody()));
  }

  private static APIGatewayV2HTTPEvent sample(String name) {
    Path file =
        Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .map(folder -> folder.resolve("events").resolve(name + ".json"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    try (InputStream json = Files.newInputStream(file)) {
      return LambdaEventSerializers.serializerFor(
              APIGatewayV2HTTPEvent.class, ApiCalls.class.getClassLoader())
          .fromJson(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came back. */
  record Answer(int status, JsonNode body) {}
}
