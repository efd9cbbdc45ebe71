package com.invoicecourier.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Fact;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @EnumSource
  void everyEventHasASchemaOfWhatThePipeForwards(EventType type) throws Exception {
    JsonNode schema = JSON.readTree(EventSchema.FOLDER.resolve(type.text() + ".json").toFile());

    List<String> forwarded =
        Stream.concat(
                Stream.of("id", "eventType", "at"), Arrays.stream(Fact.values()).map(Fact::text))
            .toList();
    assertThat(schema.path("properties").fieldNames()).toIterable().isEqualTo(forwarded);
    assertThat(schema.path("required")).extracting(JsonNode::asText).isEqualTo(forwarded);
    assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
    assertThat(schema.at("/properties/eventType/const").asText()).isEqualTo(type.text());
    assertThat(Files.readString(EventSchema.FOLDER.resolve(type.text() + ".json")))
        .contains("https://json-schema.org/draft/2020-12/schema");
  }

  @Test
  void anEventThatHoldsTextOrLacksAnIdIsNotOfItsSchema() throws Exception {
    ObjectNode unconfirmed =
        JSON.createObjectNode()
            .put("id", "01KN45QZ8G3M7D2XW9A5CVT6HB")
            .put("eventType", "EmailUnconfirmed")
            .put("at", "2026-04-01T14:31:11.204Z")
            .put("company", "general-contractor")
            .put("project", "riverside-school")
            .put("invoice", "prime-07")
            .put("version", "1")
            .put("communication", "01KN45QZ8G3M7D2XW9A5CVT6HB")
            .put("email", "01KN45QZ8H6R1F8PY3E0NKS4JM")
            .put("recipient", "01")
            .put("state", "UNCONFIRMED")
            .put("decision", "");
    EventSchema schema = EventSchema.of("EmailUnconfirmed");

    assertThat(schema.faults(unconfirmed)).isEmpty();
    assertThat(schema.faults(unconfirmed.deepCopy().put("address", "dana@owner.example")))
        .isNotEmpty();
    assertThat(schema.faults(unconfirmed.deepCopy().put("company", "dana@owner.example")))
        .isNotEmpty();
    assertThat(schema.faults(unconfirmed.deepCopy().put("state", "SENT"))).isNotEmpty();
    assertThat(schema.faults(unconfirmed.deepCopy().without("recipient"))).isNotEmpty();
  }
}
