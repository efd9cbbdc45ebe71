package com.invoicecourier.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The schema of one event, {@code infrastructure/event-schemas/<type>.json}. */
record EventSchema(Schema schema) {
  static final Path FOLDER = Setup.repository().resolve("infrastructure/event-schemas");

  static EventSchema of(String type) throws Exception {
    return new EventSchema(
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder ->
                    builder.schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
            .getSchema(Files.readString(FOLDER.resolve(type + ".json"))));
  }

  List<String> faults(JsonNode detail) {
    return schema.validate(detail).stream().map(Error::toString).toList();
  }
}
