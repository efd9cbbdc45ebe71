package com.invoicecourier.invoice;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demo companies' invoices: what tests import, break and print. */
public enum DemoInvoices {
  OWNER("owner"),
  GENERAL_CONTRACTOR("general-contractor"),
  SPECIALTY_CONTRACTOR("specialty-contractor");

  private final Path file;

  DemoInvoices(String company) {
    file = Path.of("../../infrastructure/local/src/main/resources/demo", company, "invoice.json");
  }

  public byte[] json() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ObjectNode tree() {
    try {
      return (ObjectNode) new JsonMapper().readTree(json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Detail detail() {
    return switch (DetailJson.read(json())) {
      case DetailReading.Read read -> read.detail();
      case DetailReading.NotJson _ -> throw new AssertionError(file + " is not JSON");
      case DetailReading.Refused refused -> throw new AssertionError(refused.errors().toString());
    };
  }
}
