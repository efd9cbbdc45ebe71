package com.invoicecourier.reply;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How mail programs mark, in HTML, what they did not let their user write. */
final class QuoteMark {
  private static final Set<String> QUOTE_CLASSES =
      Set.of(
          "gmail_quote",
          "gmail_quote_container",
          "yahoo_quoted",
          "protonmail_quote",
          "moz-cite-prefix",
          "zmail_extra");
  private static final Set<String> CUT_IDS =
      Set.of("divrplyfwdmsg", "appendonsend", "olk_src_body_section", "replysplit");
  private static final Set<String> CUT_CLASSES = Set.of("outlookmessageheader");
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "head", "title", "template", "noscript", "object", "svg");

  private QuoteMark() {}

  /** True where this element alone is a quote. */
  static boolean isQuote(Element element) {
    return (element.nameIs("blockquote") && element.attr("type").equalsIgnoreCase("cite"))
        || hasClass(element, QUOTE_CLASSES);
  }

  /** True where all from this element on is an older mail. */
  static boolean cutsBefore(Element element) {
    return CUT_IDS.contains(element.id().toLowerCase(Locale.ROOT))
        || hasClass(element, CUT_CLASSES);
  }

  /** True for what a reader never sees: it decides nothing and is not shown. */
  static boolean isHidden(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || isHiddenByStyle(element.attr("style").toLowerCase(Locale.ROOT).replace(" ", ""));
  }

  private static boolean isHiddenByStyle(String style) {
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("font-size:0;")
        || style.endsWith("font-size:0")
        || style.contains("font-size:0px");
  }

  private static boolean hasClass(Element element, Set<String> names) {
    return element.hasAttr("class")
        && element.classNames().stream()
            .anyMatch(name -> names.contains(name.toLowerCase(Locale.ROOT)));
  }
}
