package com.invoicecourier.reply;

import java.util.Set;
import java.util.regex.Pattern;

/** Lines as they stand below a name: title, company, street, telephone, address. */
final class ContactLine {
  private static final int CHARACTERS_MAX = 100;
  private static final int DIGITS_MIN = 6;
  private static final int TITLE_WORDS_MAX = 8;
  private static final Pattern GAPS = Pattern.compile("[ \t\u00a0,/|*&()]+");
  private static final Set<String> KEYS =
      Set.of(
          "tel",
          "phone",
          "ph",
          "fax",
          "mobile",
          "mob",
          "cell",
          "ext",
          "email",
          "e-mail",
          "web",
          "office",
          "direct",
          "www",
          "http",
          "telephone",
          "skype",
          "p",
          "t",
          "m",
          "f",
          "o",
          "c",
          "e",
          "d",
          "w",
          "mailto",
          "linkedin",
          "twitter",
          "facebook",
          "courriel",
          "telefon");

  private ContactLine() {}

  static boolean isOne(Line line) {
    String text = line.folded();
    if (text.isEmpty() || text.length() > CHARACTERS_MAX) {
      return false;
    }
    return holdsAddress(text) || holdsNumber(text) || startsWithKey(text) || isTitle(line);
  }

  /** Short of a title: this line can be nothing but a way to reach somebody. */
  static boolean isWayToReach(Line line) {
    String text = line.folded();
    return text.length() <= CHARACTERS_MAX
        && (startsWithKey(text) || holdsNumber(text) || isAddressAlone(text));
  }

  /** Name, title, company on one line: "Omar Haddad | Accounts Payable". */
  static boolean isCard(Line line) {
    String text = line.text().strip();
    int bar = text.indexOf('|');
    if (bar <= 0 || text.length() > CHARACTERS_MAX || !isTitle(line)) {
      return false;
    }
    String name = text.substring(0, bar).strip();
    return name.indexOf(' ') > 0 && PersonName.isOne(name);
  }

  private static boolean holdsAddress(String text) {
    return text.indexOf('@') > 0 || text.contains("www.") || text.contains("http");
  }

  private static boolean isAddressAlone(String text) {
    return holdsAddress(text) && text.indexOf(' ') < 0;
  }

  /** Enough digits for a telephone, and few words beside them. */
  private static boolean holdsNumber(String text) {
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return digits >= DIGITS_MIN && letters <= digits * 2;
  }

  private static boolean startsWithKey(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end < text.length()
        && ":. ".indexOf(text.charAt(end)) >= 0
        && KEYS.contains(text.substring(0, end))
        && text.chars().anyMatch(c -> Character.isDigit(c) || c == '@' || c == '/' || c == ':');
  }

  /** Words with capitals, as titles, companies and streets have them; no sentence. */
  private static boolean isTitle(Line line) {
    String text = line.text().strip();
    if (text.endsWith("?") || text.endsWith("!") || text.endsWith(":")) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    for (String word : GAPS.split(text, -1)) {
      if (word.length() > 3) {
        words++;
        int first = word.codePointAt(0);
        capitals +=
            Character.isUpperCase(first) || Character.isDigit(first) || !Character.isLetter(first)
                ? 1
                : 0;
      }
    }
    return words <= TITLE_WORDS_MAX && capitals * 3 >= words * 2;
  }
}
