package com.invoicecourier.inbound;

/** A multipart that is being read, and where in it reading is. */
final class Level {
  private final String multipart;
  private final boolean isInAlternative;
  private final int textsBefore;
  private final int htmlsBefore;
  private byte[] preamble = new byte[0];
  private int parts;

  Level(String multipart, boolean isInAlternative, int textsBefore, int htmlsBefore) {
    this.multipart = multipart;
    this.isInAlternative = isInAlternative;
    this.textsBefore = textsBefore;
    this.htmlsBefore = htmlsBefore;
  }

  void preamble(byte[] bytes) {
    preamble = bytes;
  }

  void startPart() {
    preamble = new byte[0];
    parts++;
  }

  /** What stands before the first part: for old readers, or all there is where no part begins. */
  byte[] preamble() {
    return preamble;
  }

  boolean isEmpty() {
    return parts == 0;
  }

  boolean isAtFirst() {
    return parts <= 1;
  }

  boolean is(String type) {
    return multipart.equals(type);
  }

  boolean isInAlternative() {
    return isInAlternative;
  }

  int textsBefore() {
    return textsBefore;
  }

  int htmlsBefore() {
    return htmlsBefore;
  }
}
