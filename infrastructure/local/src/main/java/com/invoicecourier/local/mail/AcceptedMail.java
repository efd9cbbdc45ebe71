package com.invoicecourier.local.mail;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Mail that was accepted, kept for ever: the raw bytes as {@code ID.eml}, whom and what it is for
 * as {@code ID.json}, which becomes {@code ID.relayed} when it is relayed.
 */
public record AcceptedMail(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OPEN = ".json";
  private static final String RELAYED = ".relayed";

  /** One mail as SES knows it. */
  public record Mail(String id, List<String> recipients, Map<String, String> tags) {}

  void keep(String id, SesRequest request) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(id + ".eml"), request.raw());
    ObjectNode open = JSON.createObjectNode();
    open.set("recipients", JSON.valueToTree(request.recipients()));
    open.set("tags", JSON.valueToTree(request.tags()));
    open.put("configurationSet", request.configurationSet());
    Path fresh = folder.resolve(id + ".new");
    Files.writeString(fresh, open.toString());
    Files.move(fresh, folder.resolve(id + OPEN), StandardCopyOption.ATOMIC_MOVE);
  }

  void relayed(String id) {
    try {
      Files.move(folder.resolve(id + OPEN), folder.resolve(id + RELAYED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, SesRequest> notRelayed() throws IOException {
    Map<String, SesRequest> open = new TreeMap<>();
    for (Path note : notes(OPEN)) {
      JsonNode json = JSON.readTree(Files.readString(note));
      open.put(id(note), read(id(note), json));
    }
    return open;
  }

  List<Mail> all() throws IOException {
    Map<String, Mail> all = new TreeMap<>();
    for (Path note : notes(OPEN)) {
      try {
        all.put(id(note), mail(note));
      } catch (NoSuchFileException _) {
        // relayed meanwhile: it is among the others
      }
    }
    for (Path note : notes(RELAYED)) {
      all.put(id(note), mail(note));
    }
    return List.copyOf(all.values());
  }

  private static Mail mail(Path note) throws IOException {
    JsonNode json = JSON.readTree(Files.readString(note));
    return new Mail(
        id(note),
        JSON.convertValue(json.path("recipients"), new TypeReference<>() {}),
        JSON.convertValue(json.path("tags"), new TypeReference<>() {}));
  }

  private SesRequest read(String id, JsonNode note) throws IOException {
    return new SesRequest(
        Files.readAllBytes(folder.resolve(id + ".eml")),
        JSON.convertValue(note.path("recipients"), new TypeReference<>() {}),
        JSON.convertValue(note.path("tags"), new TypeReference<>() {}),
        note.path("configurationSet").asText());
  }

  private List<Path> notes(String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String id(Path note) {
    String name = note.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
