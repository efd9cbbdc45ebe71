package com.invoicecourier;

import java.util.regex.Pattern;

/** The two forms of an id: a name that the caller chose, and a ULID that we drew. */
public final class Ids {
  private static final Pattern CHOSEN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final Pattern DRAWN = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");

  private Ids() {}

  public static boolean isChosen(String value) {
    return CHOSEN.matcher(value).matches();
  }

  public static boolean isDrawn(String value) {
    return DRAWN.matcher(value).matches();
  }

  public static String chosen(String value) {
    if (!isChosen(value)) {
      throw new IllegalArgumentException("not an id: 1 to 64 letters, digits, '.', '_' or '-'");
    }
    return value;
  }

  public static String drawn(String value) {
    if (!isDrawn(value)) {
      throw new IllegalArgumentException("not an id: 26 characters of a ULID");
    }
    return value;
  }
}
