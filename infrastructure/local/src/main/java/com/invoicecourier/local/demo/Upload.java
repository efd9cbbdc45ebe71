package com.invoicecourier.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** A file put where the API says, with the headers that it says. */
public record Upload(ApiCalls api, String project) {
  private static final Set<String> SET_BY_THE_CLIENT = Set.of("content-length", "host");

  /** The id under which the file can be attached. */
  public String put(String name, String type, byte[] file) throws Exception {
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    JsonNode place =
        api.post(
            "/projects/" + project + "/uploads",
            new ObjectMapper()
                .createObjectNode()
                .put("fileName", name)
                .put("contentType", type)
                .put("size", file.length)
                .put("sha256", hash));
    HttpRequest.Builder put =
        HttpRequest.newBuilder(URI.create(place.path("url").asText()))
            .PUT(BodyPublishers.ofByteArray(file));
    place
        .path("headers")
        .properties()
        .forEach(
            header -> {
              if (!SET_BY_THE_CLIENT.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                put.header(header.getKey(), header.getValue().asText());
              }
            });
    HttpResponse<String> answer =
        api.http().send(put.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("the upload answered " + answer.statusCode() + " " + answer.body());
    }
    return place.path("id").asText();
  }
}
