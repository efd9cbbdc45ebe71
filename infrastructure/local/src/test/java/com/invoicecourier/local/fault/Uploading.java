package com.invoicecourier.local.fault;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A file put where an email may take it from. */
record Uploading(Laboratory laboratory, Sender sender) {
  private static final byte[] FILE = {'l', 'i', 'e', 'n'};

  /** Gives the id of the upload. */
  String upload() throws Exception {
    ObjectNode wanted =
        new ObjectMapper()
            .createObjectNode()
            .put("fileName", "lien-waiver.pdf")
            .put("contentType", "application/pdf")
            .put("size", FILE.length)
            .put(
                "sha256",
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(FILE)));
    APIGatewayV2HTTPResponse answer =
        sender.ask(Sender.event("POST /projects/{project}/uploads", "upload", wanted));
    JsonNode placed = Sender.read(answer);
    HttpRequest.Builder put =
        HttpRequest.newBuilder(URI.create(placed.path("url").asText()))
            .PUT(HttpRequest.BodyPublishers.ofByteArray(FILE));
    placed
        .path("headers")
        .properties()
        .forEach(header -> put.header(header.getKey(), header.getValue().asText()));
    int status;
    try (HttpClient http = HttpClient.newHttpClient()) {
      status = http.send(put.build(), BodyHandlers.discarding()).statusCode();
    }
    if (status != 200) {
      throw new IllegalStateException("the upload was answered with " + status);
    }
    return placed.path("id").asText();
  }
}
