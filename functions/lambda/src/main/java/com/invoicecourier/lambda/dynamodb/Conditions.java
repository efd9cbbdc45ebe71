package com.invoicecourier.lambda.dynamodb;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The condition expressions of {@link Write}. */
final class Conditions {
  private Conditions() {}

  static Optional<Expression> of(Write write) {
    return switch (write) {
      case Write.Create _ -> Optional.of(expression("attribute_not_exists(PK)", Map.of()));
      case Write.CreateOver(_, long now) -> Optional.of(absentOrExpired(now));
      case Write.Replace(_, long revision) -> Optional.of(revision(revision));
      case Write.RemovePresent _ -> Optional.of(expression("attribute_exists(PK)", Map.of()));
      case Write.Put _, Write.Remove _ -> Optional.empty();
    };
  }

  private static Expression absentOrExpired(long now) {
    return expression(
        "attribute_not_exists(PK) OR expires <= :now",
        Map.of(":now", AttributeValue.fromN(Long.toString(now))));
  }

  private static Expression revision(long read) {
    return expression(
        "revision = :read", Map.of(":read", AttributeValue.fromN(Long.toString(read))));
  }

  private static Expression expression(String text, Map<String, AttributeValue> values) {
    return Expression.builder().expression(text).expressionValues(values).build();
  }
}
