package com.invoicecourier.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoicecourier.lambda.http.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class JsonAttributesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"name\":\"Zoë \\\"O'Hara\\\"\",\"empty\":\"\"}",
        "{\"list\":[{\"size\":20971520},{\"share\":0.85},-1,0],\"yes\":true,\"no\":false,\"none\":null}"
      })
  void jsonComesBackAsItWasPut(String json) {
    AttributeValue kept = JsonAttributes.of(Json.readOurs(json));

    assertThat(JsonAttributes.json(kept).toString()).isEqualTo(json);
  }

  @Test
  void aSetIsNoJson() {
    AttributeValue set = AttributeValue.fromSs(List.of("a"));

    assertThatThrownBy(() -> JsonAttributes.json(set)).isInstanceOf(IllegalStateException.class);
  }
}
