package com.invoicecourier.lambda.dynamodb;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as texts that sort as times do: RFC 3339, UTC, always with milliseconds. */
final class SortableTime {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private SortableTime() {}

  static String of(Instant time) {
    return FORM.format(time);
  }
}
