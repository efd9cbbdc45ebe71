package com.invoicecourier.reply;

/** A run of a body's text of one kind; the spans of a body cover it in order. */
public record Span(Kind kind, String text) {
  /** What a run of text is to a reader. */
  public enum Kind {
    REPLY,
    QUOTE,
    FORWARD,
    SIGNATURE
  }
}
