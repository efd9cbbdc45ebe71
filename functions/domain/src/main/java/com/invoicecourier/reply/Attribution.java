package com.invoicecourier.reply;

import com.invoicecourier.reply.Phrases.Topic;
import java.util.List;

/** The line above a quote: "On Monday Jane Roe wrote:", wrapped by some programs. */
final class Attribution {
  private static final int LINES_MAX = 4;
  private static final int CHARACTERS_MAX = 420;

  /** Between the verb and the end: "schrieb am Fr., 28. Apr. 2017 um 11:53 Uhr:". */
  private static final int TAIL_CHARACTERS_MAX = 160;

  private static final Words ON = new Words(Phrases.of(Topic.ON));
  private static final Words WROTE = new Words(Phrases.of(Topic.WROTE));

  private Attribution() {}

  /** How many lines the attribution that begins here has; 0 where none does. */
  static int linesAt(List<Line> lines, int at) {
    String text = lines.get(at).folded();
    if (!canStart(trimmed(text))) {
      return 0;
    }
    for (int count = 1; text.length() <= CHARACTERS_MAX; count++) {
      if (isWhole(text)) {
        return startsLater(lines, at, count) ? 0 : count;
      }
      int next = at + count;
      if (count == LINES_MAX || next == lines.size() || !canContinue(lines, at, next, text)) {
        return 0;
      }
      text = text + " " + (isOpen(text) ? lines.get(next).folded() : lines.get(next).bare());
    }
    return 0;
  }

  /** True where this text alone is an attribution. */
  static boolean isWhole(String folded) {
    String text = trimmed(folded);
    boolean hasColon = text.endsWith(":");
    String head = hasColon ? text.substring(0, text.length() - 1).strip() : text;
    int after = WROTE.endOfLast(head);
    if (after < 0) {
      return isWithoutVerb(head, hasColon);
    }
    if (after == head.length() && isBetweenDashes(folded)) {
      return true;
    }
    boolean hasDate = Dates.isIn(head);
    boolean hasAddress = hasAddress(head);
    boolean starts = ON.startOf(head) > 0 || Dates.startsWithDate(head);
    if (after == head.length()) {
      return hasColon
          ? (hasDate && starts) || hasAddress
          : hasDate && starts && (hasAddress || head.length() < text.length());
    }
    return hasColon
        && head.length() - after <= TAIL_CHARACTERS_MAX
        && hasDate
        && (starts || hasAddress || Dates.isIn(head.substring(after)));
  }

  /** "2016-03-03 17:21 GMT+01:00 Jane Roe <jane@owner.example>:", as Gmail writes it. */
  private static boolean isWithoutVerb(String head, boolean hasColon) {
    if (!Dates.startsWithDate(head) || !Dates.isIn(head)) {
      return false;
    }
    return (endsInAddress(head) && (hasColon || Dates.startsWithNumericDate(head)))
        || (Dates.startsWithNumericDate(head) && head.contains(" gmt"));
  }

  /** "---- Jane Roe wrote ----". */
  private static boolean isBetweenDashes(String folded) {
    return folded.startsWith("--") && folded.endsWith("--");
  }

  private static boolean canStart(String text) {
    return text.length() <= CHARACTERS_MAX
        && (ON.startOf(text) > 0
            || Dates.startsWithDate(text)
            || hasAddress(text)
            || WROTE.endOfLast(text) > 0);
  }

  private static boolean canContinue(List<Line> lines, int at, int next, String text) {
    Line line = lines.get(next);
    return !line.isBlank() && (!line.isQuoted() || lines.get(at).isQuoted() || isOpen(text));
  }

  /** A program wrapped the address so that its closing bracket looks like the sign of a quote. */
  private static boolean isOpen(String text) {
    return text.chars().map(c -> c == '<' ? 1 : c == '>' ? -1 : 0).sum() > 0;
  }

  /** "On it." above "On 3 May 2013 Jane wrote:" is a sentence of its own. */
  private static boolean startsLater(List<Line> lines, int at, int count) {
    String text = "";
    for (int i = at + count - 1; i > at; i--) {
      text = lines.get(i).bare() + " " + text;
      if ((ON.startOf(text) > 0 || Dates.startsWithDate(text))
          && isWhole(text)
          && Dates.isIn(lines.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** Without the dashes, quotation marks and stars that some programs put around it. */
  private static String trimmed(String folded) {
    int from = 0;
    int to = folded.length();
    while (from < to && "-_*>|\"' [(".indexOf(folded.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "-_* >".indexOf(folded.charAt(to - 1)) >= 0) {
      to--;
    }
    return folded.substring(from, to);
  }

  private static boolean hasAddress(String text) {
    int at = text.indexOf('@');
    return at > 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean endsInAddress(String head) {
    int open = Math.max(head.lastIndexOf('<'), head.lastIndexOf('('));
    return open >= 0 && hasAddress(head.substring(open)) && head.length() - open <= 120;
  }
}
