package com.invoicecourier.local.mail;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Line ends on the way in: SES stores CRLF, whatever the client sent. */
final class CrLf {
  private CrLf() {}

  /**
   * Writes the stream to the file and tells how long it is. Reads to the end even when it is too
   * long, as breaking off would break the client's pipe, but writes no more then.
   */
  static long copy(InputStream in, Path file, long most) throws IOException {
    long size = 0;
    try (var out = new BufferedOutputStream(Files.newOutputStream(file), 64 * 1024)) {
      byte[] buffer = new byte[64 * 1024];
      int before = -1;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int at = 0; at < read; at++) {
          int here = buffer[at];
          boolean bare = here == '\n' && before != '\r';
          size += bare ? 2 : 1;
          if (size <= most) {
            if (bare) {
              out.write('\r');
            }
            out.write(here);
          }
          before = here;
        }
      }
    }
    return size;
  }
}
