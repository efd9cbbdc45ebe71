package com.invoicecourier.lambda.dynamodb;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What must hold for a {@link Write}: an expression, and the values that it names. None is the
 * SDK's own empty map, because the service refuses one that is sent.
 */
record Condition(String expression, Map<String, AttributeValue> values) {
  private static final Map<String, AttributeValue> NONE = DefaultSdkAutoConstructMap.getInstance();

  static Optional<Condition> of(Write write) {
    return switch (write) {
      case Write.Create _ -> Optional.of(new Condition("attribute_not_exists(PK)", NONE));
      case Write.CreateOver(_, long now) -> Optional.of(absentOrExpired(now));
      case Write.Replace(_, long revision) -> Optional.of(revision(revision));
      case Write.RemovePresent _ -> Optional.of(new Condition("attribute_exists(PK)", NONE));
      case Write.Put _, Write.Remove _ -> Optional.empty();
    };
  }

  private static Condition absentOrExpired(long now) {
    return new Condition(
        "attribute_not_exists(PK) OR expires <= :now",
        Map.of(":now", AttributeValue.fromN(Long.toString(now))));
  }

  private static Condition revision(long read) {
    return new Condition(
        "revision = :read", Map.of(":read", AttributeValue.fromN(Long.toString(read))));
  }
}
