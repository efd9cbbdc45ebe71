package com.invoicecourier.inbound.charset;

import java.nio.charset.Charset;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses a charset nobody named. In Latin text accented letters stand alone among plain ones, and
 * windows-1252 is the better guess: only runs of high bytes are worth asking about.
 */
final class Guess {
  private static final int BYTES_MAX = 100_000;

  private Guess() {}

  static Optional<Charset> of(byte[] bytes) {
    int length = Math.min(bytes.length, BYTES_MAX);
    if (!isInRuns(bytes, length)) {
      return Optional.empty();
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, length);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .filter(Charset::isSupported)
        .map(Charset::forName);
  }

  private static boolean isInRuns(byte[] bytes, int length) {
    int high = 0;
    int runs = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] < 0) {
        high++;
        runs += i == 0 || bytes[i - 1] >= 0 ? 1 : 0;
      }
    }
    return high > 2 * runs;
  }
}
