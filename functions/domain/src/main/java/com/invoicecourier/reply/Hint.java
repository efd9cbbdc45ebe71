package com.invoicecourier.reply;

/** What the structure of an HTML body says of a line, beyond its words. */
enum Hint {
  NONE,
  /** In the box that a program puts around an attribution and its quote. */
  BOXED,
  /** In a quote. */
  QUOTED,
  /** An attribution, in whatever language. */
  HEAD,
  /** All from here on is an older mail. */
  CUT,
  /** In the element that a program keeps for the signature. */
  SIGNED
}
