package com.invoicecourier.local.mail;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Mail that was accepted: the raw bytes as {@code ID.eml} for ever, and {@code ID.json} until it is
 * relayed.
 */
record AcceptedMail(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  void keep(String id, SesRequest request) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(id + ".eml"), request.raw());
    ObjectNode open = JSON.createObjectNode();
    open.set("recipients", JSON.valueToTree(request.recipients()));
    open.set("tags", JSON.valueToTree(request.tags()));
    open.put("configurationSet", request.configurationSet());
    Files.writeString(note(id), open.toString());
  }

  void relayed(String id) {
    try {
      Files.deleteIfExists(note(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, SesRequest> notRelayed() throws IOException {
    Map<String, SesRequest> open = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return open;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path note : files.filter(file -> file.toString().endsWith(".json")).toList()) {
        String id = note.getFileName().toString().replace(".json", "");
        open.put(id, read(id, JSON.readTree(Files.readString(note))));
      }
    }
    return open;
  }

  private SesRequest read(String id, JsonNode note) throws IOException {
    return new SesRequest(
        Files.readAllBytes(folder.resolve(id + ".eml")),
        JSON.convertValue(note.path("recipients"), new TypeReference<>() {}),
        JSON.convertValue(note.path("tags"), new TypeReference<>() {}),
        note.path("configurationSet").asText());
  }

  private Path note(String id) {
    return folder.resolve(id + ".json");
  }
}
