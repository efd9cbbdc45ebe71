package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.invoicecourier.Result;
import com.invoicecourier.communication.ReplyAddresses;
import java.util.function.Function;

/** Hides the tokens of reply addresses in every text of an answer, wherever it stands. */
public final class Masking {
  private final ReplyAddresses addresses;

  public Masking(ReplyAddresses addresses) {
    this.addresses = addresses;
  }

  /** Like {@link ApiAnswer#of}, with all tokens hidden. */
  public <T> ApiAnswer answer(Result<T> result, Function<T, ? extends JsonNode> encode) {
    return ApiAnswer.of(result, value -> mask(encode.apply(value)));
  }

  public JsonNode mask(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> {
        ObjectNode masked = Json.object();
        object.properties().forEach(field -> masked.set(field.getKey(), mask(field.getValue())));
        yield masked;
      }
      case ArrayNode list -> Json.list(list.valueStream().toList(), this::mask);
      case TextNode text -> TextNode.valueOf(addresses.mask(text.textValue()));
      default -> node;
    };
  }
}
