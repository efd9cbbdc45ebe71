package com.invoicecourier.inbound;

import com.invoicecourier.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.io.MaxLineLimitException;

/**
 * Reads a mail (RFC 5322, RFC 2045) in one pass. Nothing in it makes this throw: over a limit or at
 * a fault it stops, keeps what was read, and says why.
 */
public final class MailParser {
  static final String BROKEN = "could not be read: its structure is broken";

  private static final String HEADER_TOO_LONG =
      "could not be read: a header is longer than " + Limits.HEADER_BYTES_MAX + " bytes";

  private MailParser() {}

  /** Throws {@link UncheckedIOException} where the source or the spool fails, and only there. */
  public static ParsedMail parse(InputStream mail, Spool spool) {
    MimeReading reading = new MimeReading(spool);
    try {
      MimeWalk.through(MailStart.of(new Metered(mail, reading::raw)), reading);
    } catch (LimitReached e) {
      reading.stopped("could not be read to its end: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw e;
    } catch (MaxHeaderLimitException _) {
      reading.stopped(
          "could not be read: a part has more than " + Limits.HEADERS_PER_PART_MAX + " headers");
    } catch (MaxHeaderLengthLimitException | MaxLineLimitException _) {
      reading.stopped(HEADER_TOO_LONG);
    } catch (MimeException | IOException | RuntimeException e) {
      // a fault of the library on hostile input is one of the mail
      reading.stopped(e.getCause() instanceof MaxLineLimitException ? HEADER_TOO_LONG : BROKEN);
    }
    return reading.result();
  }
}
