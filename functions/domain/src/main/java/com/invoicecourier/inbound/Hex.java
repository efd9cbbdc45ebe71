package com.invoicecourier.inbound;

/** Two hexadecimal digits as a byte. */
final class Hex {
  private Hex() {}

  /** -1 where they are no digits. */
  static int of(int high, int low) {
    int first = Character.digit(high, 16);
    int second = Character.digit(low, 16);
    return first < 0 || second < 0 ? -1 : first * 16 + second;
  }
}
