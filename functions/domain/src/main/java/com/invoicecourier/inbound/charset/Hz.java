package com.invoicecourier.inbound.charset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** Decodes HZ (RFC 1843): GB 2312 in seven bits, between ~{ and ~}. */
final class Hz {
  private static final Charset GB = Charset.forName("gb18030");

  private Hz() {}

  static boolean isNamed(String label) {
    return label.equals("hz-gb-2312") || label.equals("hz");
  }

  static String decode(byte[] bytes) {
    ByteArrayOutputStream eight = new ByteArrayOutputStream(bytes.length);
    boolean isShifted = false;
    for (int i = 0; i < bytes.length; i++) {
      int next = bytes[i] == '~' && i + 1 < bytes.length ? bytes[i + 1] : 0;
      if (next == '{' || next == '}') {
        isShifted = next == '{';
        i++;
      } else if (next == '~') {
        eight.write('~');
        i++;
      } else {
        eight.write(isShifted && bytes[i] > ' ' ? bytes[i] | 0x80 : bytes[i]);
      }
    }
    return eight.toString(GB);
  }
}
