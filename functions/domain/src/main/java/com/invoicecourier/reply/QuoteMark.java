package com.invoicecourier.reply;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How mail programs mark, in HTML, what they did not let their user write. */
final class QuoteMark {
  private static final Set<String> BOX_CLASSES =
      Set.of(
          "gmail_quote",
          "gmail_quote_container",
          "yahoo_quoted",
          "protonmail_quote",
          "zmail_extra",
          "tutanota_quote");
  private static final Set<String> HEAD_CLASSES = Set.of("gmail_attr", "moz-cite-prefix");
  private static final Set<String> HEAD_IDS = Set.of("reply-intro");
  private static final Set<String> QUOTE_NAMES = Set.of("quote", "messagereplysection");
  private static final Set<String> CUT_IDS =
      Set.of(
          "divrplyfwdmsg",
          "appendonsend",
          "olk_src_body_section",
          "replysplit",
          "stopspelling",
          "mail-editor-reference-message-container",
          "zwchr");
  private static final Set<String> CUT_CLASSES =
      Set.of(
          "outlookmessageheader", "moz-forward-container", "ms-outlook-mobile-reference-message");
  private static final Set<String> SIGNED_CLASSES =
      Set.of(
          "gmail_signature",
          "gmail_signature_prefix",
          "moz-signature",
          "moz-txt-sig",
          "protonmail_signature_block");
  private static final Set<String> SIGNED_IDS =
      Set.of(
          "signature",
          "x_signature",
          "ms-outlook-mobile-signature",
          "applemailsignature",
          "composer_signature");
  private static final Set<String> SIGNED_NAMES = Set.of("messagesignaturesection");
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "head", "title", "template", "noscript", "object", "svg");

  private QuoteMark() {}

  /** What the text in this element is, where the text around it is as given. */
  static Hint hintOf(Element element, Hint around) {
    if (around == Hint.QUOTED || around == Hint.CUT) {
      return around;
    }
    String id = element.id().toLowerCase(Locale.ROOT);
    String name = element.attr("name").toLowerCase(Locale.ROOT);
    if (CUT_IDS.contains(id) || hasClass(element, CUT_CLASSES)) {
      return Hint.CUT;
    }
    if (QUOTE_NAMES.contains(name) || isQuote(element, around)) {
      return Hint.QUOTED;
    }
    if (HEAD_IDS.contains(id) || hasClass(element, HEAD_CLASSES)) {
      return Hint.HEAD;
    }
    if (hasClass(element, BOX_CLASSES) && !element.nameIs("blockquote")) {
      return Hint.BOXED;
    }
    boolean isSigned =
        SIGNED_IDS.contains(id) || SIGNED_NAMES.contains(name) || hasClass(element, SIGNED_CLASSES);
    return isSigned ? Hint.SIGNED : around;
  }

  /** True for what a reader never sees: it decides nothing and is not shown. */
  static boolean isHidden(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || isHiddenByStyle(styleOf(element));
  }

  /**
   * A quote's element, unless its writer made it: Gmail's own button leaves one outside of the box,
   * and programs indent text with one that has no line on its side.
   */
  private static boolean isQuote(Element element, Hint around) {
    if (!element.nameIs("blockquote")) {
      return false;
    }
    if (element.attr("type").equalsIgnoreCase("cite")) {
      return true;
    }
    String style = styleOf(element);
    boolean isIndent =
        element.hasClass("webkit-indent-blockquote")
            || (style.contains("40px") && style.contains("border:none"));
    boolean isOfWriter = element.hasClass("gmail_quote") && around != Hint.BOXED;
    return !isIndent && !isOfWriter;
  }

  private static boolean isHiddenByStyle(String style) {
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("font-size:0;")
        || style.endsWith("font-size:0")
        || style.contains("font-size:0px");
  }

  private static String styleOf(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
  }

  private static boolean hasClass(Element element, Set<String> names) {
    return element.hasAttr("class")
        && element.classNames().stream()
            .anyMatch(name -> names.contains(name.toLowerCase(Locale.ROOT)));
  }
}
