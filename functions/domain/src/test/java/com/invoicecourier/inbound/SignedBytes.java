package com.invoicecourier.inbound;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** Writes the beginning of a part that is opaquely signed (CMS, lengths left open). */
final class SignedBytes {
  private static final byte[] HEADERS =
      "Content-Type: application/pkcs7-mime; smime-type=signed-data\r\n\r\n".getBytes(US_ASCII);
  private static final byte[] OPENING =
      HexFormat.of()
          .parseHex(
              "308006092a864886f70d010702a0803080020101310030"
                  + "8006092a864886f70d010701a08024800484");

  private SignedBytes() {}

  /** What stands before a mail of so many bytes; nothing has to follow it. */
  static byte[] before(int bytes) {
    byte[] all = new byte[HEADERS.length + OPENING.length + Integer.BYTES];
    ByteBuffer.wrap(all).put(HEADERS).put(OPENING).putInt(bytes);
    return all;
  }
}
