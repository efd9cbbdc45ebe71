package com.invoicecourier;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** JSON from elsewhere (RFC 8259): one value, and no object with two fields of one name. */
public sealed interface StrictJson {
  JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  record Read(JsonNode value) implements StrictJson {}

  record NotJson() implements StrictJson {}

  /** Two fields of one name, by a JSON pointer (RFC 6901): readers differ in which one counts. */
  record NamedTwice(String pointer) implements StrictJson {}

  static StrictJson of(byte[] bytes) {
    try (JsonParser parser = MAPPER.createParser(bytes)) {
      return read(parser);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static StrictJson read(JsonParser parser) throws IOException {
    try {
      JsonNode value = MAPPER.readTree(parser);
      return value == null || parser.nextToken() != null ? new NotJson() : new Read(value);
    } catch (StreamReadException e) {
      return isTwice(e)
          ? new NamedTwice(parser.getParsingContext().pathAsPointer().toString())
          : new NotJson();
    } catch (JsonProcessingException _) {
      return new NotJson();
    }
  }

  /** The parser has no type of its own for it. */
  private static boolean isTwice(StreamReadException e) {
    return String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field");
  }
}
