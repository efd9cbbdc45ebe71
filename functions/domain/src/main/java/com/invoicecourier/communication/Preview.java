package com.invoicecourier.communication;

/** The first words of a text, for lists. */
public final class Preview {
  private static final int CHARACTERS_MAX = 160;

  private Preview() {}

  public static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= CHARACTERS_MAX
        ? line
        : line.substring(0, line.offsetByCodePoints(0, CHARACTERS_MAX)) + "…";
  }
}
