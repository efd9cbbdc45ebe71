package com.invoicecourier.lambda.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Constants as the lower-case words that stand for them in JSON. */
public final class Words {
  private Words() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The constant of a word; the error names the words there are. */
  public static <E extends Enum<E>> E parse(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> of(constant).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be one of: " + all(type)));
  }

  private static <E extends Enum<E>> String all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
  }
}
