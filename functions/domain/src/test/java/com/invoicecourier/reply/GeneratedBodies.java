package com.invoicecourier.reply;

import java.util.List;
import java.util.random.RandomGenerator;

/** Bodies put together at random from what rules look for, so that they meet in any order. */
final class GeneratedBodies {
  private static final List<String> LINES =
      List.of(
          "Approved, thank you.",
          "On Tue, Mar 31, 2026 at 9:00 AM Jane Roe <jane@granite.example> wrote:",
          "On Tue, Mar 31, 2026 at 9:00 AM Jane Roe",
          "<jane@granite.example> wrote:",
          "Le mar. 31 mars 2026, Luc <luc@boreale.example> a écrit\u00a0:",
          "> Please approve.",
          ">> an older one",
          ">",
          "From: Jane Roe <jane@granite.example>",
          "Sent: Tuesday, March 31, 2026 9:00 AM",
          "À : Marie Gagnon",
          "Subject: Invoice #7",
          "-----Original Message-----",
          "-------- Original message --------From: Jane",
          "---------- Forwarded message ---------",
          "Begin forwarded message:",
          "________________________________",
          "-- ",
          "--",
          "Sent from my iPhone",
          "Kind regards,",
          "Jane Roe",
          "—Jane",
          "Tel. 555 010 0142",
          "This email is confidential and for the intended recipient only.",
          "| a | table |",
          "発信者: 田中",
          "2026年3月31日(火) 9:00 田中 <tanaka@kensetsu.example>:",
          "\u0000\u0007\ufeff\u202e\ud83d",
          "",
          " ",
          "\t");
  private static final List<String> ENDS = List.of("\n", "\r\n", "\r", "\n\n", " \n");
  private static final List<String> TAGS =
      List.of(
          "div",
          "p",
          "span",
          "b",
          "blockquote",
          "blockquote type=cite",
          "div class=gmail_quote",
          "div class=gmail_attr",
          "blockquote class=gmail_quote",
          "div class=moz-cite-prefix",
          "div id=divRplyFwdMsg",
          "div id=Signature",
          "table",
          "td",
          "pre",
          "font");

  private final RandomGenerator random;

  GeneratedBodies(RandomGenerator random) {
    this.random = random;
  }

  String text() {
    StringBuilder body = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      body.append(any(LINES)).append(any(ENDS));
    }
    return body.toString();
  }

  /** Tags that are opened, closed or neither, as they come. */
  String html() {
    StringBuilder body = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0, 1 -> body.append('<').append(any(TAGS)).append('>');
        case 2 -> body.append("</").append(any(TAGS).split(" ", -1)[0]).append('>');
        default -> body.append(any(LINES).replace("&", "&amp;").replace("<", "&lt;"));
      }
    }
    return body.toString();
  }

  private String any(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
