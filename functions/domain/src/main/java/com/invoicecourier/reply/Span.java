package com.invoicecourier.reply;

/** A run of a body's text of one kind; the spans of a body cover it in order. */
public record Span(Kind kind, String text) {
  /** What a run of text is to a reader. */
  public enum Kind {
    /** Newly written. */
    REPLY,
    /** Older text that is repeated below or above what was written. */
    QUOTE,
    /** Older text without which the reply says nothing: shown with it, never read as new. */
    CONTEXT,
    /** Another mail that is passed on. */
    FORWARD,
    /** Closing, name, contact block, a device's line, a disclaimer. */
    SIGNATURE
  }
}
