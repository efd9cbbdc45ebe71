package com.invoicecourier.local.aws;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What reached an event bus, one JSON envelope a line, with the name of the bus. */
public record EventLog(Path file) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public synchronized void append(String bus, ObjectNode event) {
    ObjectNode line = JSON.createObjectNode().put("bus", bus);
    line.setAll(event);
    try {
      Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
