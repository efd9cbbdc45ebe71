package com.invoicecourier.reply;

/** What a line looks like by itself, or with the few lines after it. */
enum Mark {
  BLANK,
  TEXT,
  /** Begins with {@code >}, or stands in a quote of HTML. */
  QUOTED,
  /** Announces a quote: an attribution, a block of headers, "Original Message". */
  HEAD,
  /** Announces a mail that is passed on. */
  FORWARD,
  /** A line drawn with dashes, underscores or stars. */
  RULE,
  /** Where a signature begins: RFC 3676 section 4.3. */
  DELIMITER,
  /** "Sent from my iPhone". */
  DEVICE,
  /** In the signature's element of HTML. */
  SIGNED
}
