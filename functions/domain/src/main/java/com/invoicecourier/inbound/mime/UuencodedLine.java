package com.invoicecourier.inbound.mime;

/** One line of uuencoded bytes: its first character says how many there are. */
final class UuencodedLine {
  private UuencodedLine() {}

  static boolean isOne(byte[] line) {
    int length = length(line);
    int characters = contentLength(line);
    for (int i = 0; i < characters; i++) {
      if (line[i] < ' ' || line[i] > '`') {
        return false;
      }
    }
    // trailing blanks are often lost on the way
    return length > 0 && characters > 1 && characters <= 1 + (length + 2) / 3 * 4 + 1;
  }

  static byte[] decode(byte[] line) {
    byte[] bytes = new byte[length(line)];
    for (int i = 0; i < bytes.length; i++) {
      int from = 1 + i / 3 * 4 + i % 3;
      int shift = 2 * (i % 3 + 1);
      bytes[i] = (byte) ((sextet(line, from) << shift) | (sextet(line, from + 1) >> (6 - shift)));
    }
    return bytes;
  }

  /** A line of no bytes. */
  static boolean isLast(byte[] line) {
    return contentLength(line) == 1 && length(line) == 0;
  }

  static boolean isEnd(byte[] line) {
    return contentLength(line) == 3 && line[0] == 'e' && line[1] == 'n' && line[2] == 'd';
  }

  private static int length(byte[] line) {
    return contentLength(line) == 0 ? 0 : (line[0] - ' ') & 0x3f;
  }

  private static int contentLength(byte[] line) {
    int length = line.length;
    while (length > 0 && (line[length - 1] == '\n' || line[length - 1] == '\r')) {
      length--;
    }
    return length;
  }

  private static int sextet(byte[] line, int at) {
    return at < contentLength(line) ? (line[at] - ' ') & 0x3f : 0;
  }
}
