package com.invoicecourier.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;

/** Calls of the HTTP API with one token; whatever is no success is thrown with its answer. */
public record ApiCalls(String api, String token, HttpClient http) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public ApiCalls(String api, String token) {
    this(api, token, HttpClient.newHttpClient());
  }

  public JsonNode get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  public JsonNode put(String path, JsonNode body) throws IOException, InterruptedException {
    return send(request(path).PUT(BodyPublishers.ofString(body.toString())));
  }

  public JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("idempotency-key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body.toString())));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(api + path))
        .header("authorization", "Bearer " + token)
        .header("content-type", "application/json");
  }

  private JsonNode send(HttpRequest.Builder builder) throws IOException, InterruptedException {
    HttpRequest request = builder.build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(
          request.method()
              + " "
              + request.uri()
              + " answered "
              + answer.statusCode()
              + " "
              + answer.body());
    }
    return JSON.readTree(answer.body());
  }
}
