package com.invoicecourier;

/** Every limit on what comes in; each refusal names the one it met. */
public final class Limits {

  public static final int LINE_ITEMS_MAX = 10_000;
  public static final int FIELD_ERRORS_MAX = 100;
  public static final int NAME_CHARACTERS_MAX = 250;
  public static final int DESCRIPTION_CHARACTERS_MAX = 4_000;
  public static final int ADDRESS_LINES_MAX = 6;
  public static final int MONEY_DIGITS_MAX = 15;

  private Limits() {}
}
