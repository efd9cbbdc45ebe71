package com.invoicecourier.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.invoicecourier.local.aws.AwsClients;
import com.invoicecourier.local.demo.ClientItem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** {@code make client}: lets a machine client in; no route does that. */
public final class Client {
  private Client() {}

  public static void main(String[] arguments) {
    try {
      write(new Arguments(arguments));
    } catch (CannotStart e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void write(Arguments given) {
    String id =
        value(given, "id")
            .orElseThrow(() -> new CannotStart("Which client? make client ID=... COMPANY=..."));
    Optional<String> company = value(given, "company");
    JsonNode at = endpoints(given);
    URI dynamo = URI.create(at.path("dynamodb").asText());
    try (AwsClients aws = AwsClients.to(dynamo, dynamo, dynamo)) {
      new ClientItem(id, company).put(aws.dynamo(), at.path("table").asText());
    }
    System.out.println(
        "Client " + id + company.map(name -> " of " + name).orElse(", an operator") + " may call.");
  }

  /** As an argument, or as make passes it on: {@code ID}, {@code COMPANY}. */
  private static Optional<String> value(Arguments given, String name) {
    return given
        .find(name)
        .or(() -> Optional.ofNullable(System.getenv(name.toUpperCase(Locale.ROOT))))
        .filter(value -> !value.isBlank());
  }

  private static JsonNode endpoints(Arguments given) {
    Path file =
        Path.of(given.text("state", Setup.repository().resolve(".local").toString()))
            .resolve("endpoints.json");
    try {
      return new ObjectMapper().readTree(Files.readString(file));
    } catch (IOException _) {
      throw new CannotStart("No local run to write to (" + file + "): make start first.");
    }
  }
}
