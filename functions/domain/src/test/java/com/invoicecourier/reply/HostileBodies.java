package com.invoicecourier.reply;

import java.util.List;

/** What is repeated to make a reader slow; each of it has slowed down one or another. */
public final class HostileBodies {
  public static final List<String> LINES =
      List.of(
          ">",
          "> \n",
          ">".repeat(200) + "\n",
          "On Tue, Mar 31, 2026 at 9:00 AM Jane Roe <jane@granite.example> wrote:\n",
          "On Tue, Mar 31, 2026 ",
          "On Tuesday\n",
          "On <",
          "wrote:",
          "From: Jane Roe <jane@granite.example>\n",
          "-----Original Message-----\n",
          "-----Original Message----- ",
          "-",
          "_",
          "-- \n",
          "Kind regards,\n",
          "Jane Roe\n",
          "confidential\n",
          "____\n",
          "> x\ny\n",
          "\n",
          " ",
          "\u00a0\u200b",
          "a");
  public static final List<String> TAGS =
      List.of(
          "<div>",
          "<blockquote>",
          "<blockquote type=cite>a",
          "<b>",
          "<b><p>",
          "<div class=gmail_quote>a<blockquote>b</blockquote>",
          "<table><tr><td>",
          "<p>a",
          "<font size=1>a<p>",
          "</div>",
          "<div class=\"gmail_attr\">On Tue, Mar 31, 2026 Jane wrote:</div>",
          "<span style='font-size:11pt'>a</span>",
          "<pre>a\n");

  private HostileBodies() {}
}
