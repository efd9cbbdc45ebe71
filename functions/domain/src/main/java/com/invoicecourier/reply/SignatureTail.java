package com.invoicecourier.reply;

import java.util.List;
import java.util.Set;

/**
 * Finds where the end of a written text stops being text: a closing, a name, a contact block, a
 * device's line, a disclaimer. It reads backwards, and never further than a signature is long.
 */
final class SignatureTail {
  private static final int LINES_MAX = 16;

  /** A name, below it a list's footer, below that a scanner's. */
  private static final int LAYERS_MAX = 3;

  /** So many ways to reach somebody need no name above them. */
  private static final int WAYS_MIN = 2;

  private static final int DISCLAIMER_LINES_MAX = 60;
  private static final int LINE_CHARACTERS_MAX = 90;

  /** "-Jane" and "— Jane" count only this near to the end. */
  private static final int DASH_LINES_MAX = 8;

  private static final String SENTENCE_ENDS = ".?!:;)\"";

  private final List<Line> lines;
  private final List<Mark> marks;
  private final int from;
  private final boolean mayBeAll;

  /**
   * Of the text that begins at a line.
   *
   * @param mayBeAll true where something was written above already
   */
  SignatureTail(List<Line> lines, List<Mark> marks, int from, boolean mayBeAll) {
    this.lines = lines;
    this.marks = marks;
    this.from = from;
    this.mayBeAll = mayBeAll;
  }

  /** The first line of the signature of the text that ends before the line given, or that line. */
  int startBefore(int to) {
    int start = to;
    int below = -1;
    for (int i = 0; i < LAYERS_MAX && start != below; i++) {
      below = start;
      start = signedBefore(withoutAddedLines(start));
    }
    return start;
  }

  /** Without what programs add: device lines, rules, disclaimers. */
  private int withoutAddedLines(int to) {
    int end = lastText(to);
    for (int before = -1; before != end; ) {
      before = end;
      if (end > from && isAdded(end - 1)) {
        end = lastText(end - 1);
      }
      end = lastText(withoutDisclaimer(end));
    }
    return end == lastText(to) ? to : end;
  }

  private boolean isAdded(int at) {
    return marks.get(at) == Mark.DEVICE
        || marks.get(at) == Mark.SIGNED
        || marks.get(at) == Mark.RULE
        || (stands(at) && DeviceLine.mayBe(lines.get(at)));
  }

  /** The last paragraph, or all below the last rule, where it is a disclaimer. */
  private int withoutDisclaimer(int end) {
    int start = end;
    while (start > from
        && end - start < DISCLAIMER_LINES_MAX
        && marks.get(start - 1) != Mark.BLANK
        && marks.get(start - 1) != Mark.RULE) {
      start--;
    }
    int rule = ruleBefore(start, end);
    if (rule >= 0 && Disclaimer.isIn(lines, rule, end, true)) {
      return rule;
    }
    return start > from && Disclaimer.isIn(lines, start, end, false) ? start : end;
  }

  private int ruleBefore(int start, int end) {
    for (int i = start - 1; i > from && end - i < DISCLAIMER_LINES_MAX; i--) {
      if (marks.get(i) == Mark.RULE) {
        return i;
      }
    }
    return -1;
  }

  private int signedBefore(int end) {
    int found = end;
    int count = 0;
    boolean isContact = true;
    boolean isReachable = false;
    int ways = 0;
    for (int i = end - 1; i >= from && count < LINES_MAX; i--) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      count++;
      if (line.folded().length() > LINE_CHARACTERS_MAX) {
        break;
      }
      if (marks.get(i) == Mark.RULE ? isReachable : startsHere(i, end, count, isContact)) {
        found = i;
      }
      isContact &= ContactLine.isOne(line) || PersonName.isOne(line.text());
      boolean isWay = ContactLine.isWayToReach(line);
      ways = isWay && ways == count - 1 ? count : ways;
      if (ways == count && ways >= WAYS_MIN && stands(i)) {
        found = i;
      }
      isReachable |= isWay;
    }
    return mayBeAll || hasTextAbove(found) ? found : end;
  }

  /** Is this line the first of a signature whose rest are the lines below it? */
  private boolean startsHere(int at, int end, int count, boolean isContactBelow) {
    Line line = lines.get(at);
    if (Closing.isAlone(line)) {
      return count > 1 && isNameBelow(at, end) && (stands(at) || !line.folded().endsWith("."));
    }
    if (Closing.isWithName(line)) {
      return isContactBelow;
    }
    if (isDashed(line)) {
      return count <= DASH_LINES_MAX && isContactBelow;
    }
    if (ContactLine.isCard(line)) {
      return isContactBelow && stands(at);
    }
    return isContactBelow
        && PersonName.isOne(line.text())
        && (isNamedBelow(at, end)
            || (stands(at)
                && (count > 1 || line.folded().indexOf(' ') < 0 || isSentenceAbove(at))));
  }

  /** The name stands in the headers of an older mail right below: it needs no blank line above. */
  private boolean isNamedBelow(int at, int end) {
    Set<String> name = HeaderBlock.words(lines.get(at).folded());
    for (int i = end; i < Math.min(lines.size(), end + LINES_MAX); i++) {
      if (marks.get(i) != Mark.HEAD && marks.get(i) != Mark.BLANK) {
        return false;
      }
      if (HeaderBlock.isOfPeople(lines.get(i))
          && HeaderBlock.words(lines.get(i).folded()).containsAll(name)) {
        return true;
      }
    }
    return false;
  }

  /** A lone line of two words may be the last of a list of titles. */
  private boolean isSentenceAbove(int at) {
    int above = lastText(at);
    return above > from
        && SENTENCE_ENDS.indexOf(
                lines.get(above - 1).folded().charAt(lines.get(above - 1).folded().length() - 1))
            >= 0;
  }

  private boolean isNameBelow(int at, int end) {
    int next = at + 1;
    while (next < end && lines.get(next).isBlank()) {
      next++;
    }
    return next < end
        && (PersonName.isOne(lines.get(next).text()) || ContactLine.isOne(lines.get(next)));
  }

  /** "-Jane", "— Jane Roe". */
  private static boolean isDashed(Line line) {
    String text = line.text().strip();
    int name = 0;
    while (name < text.length() && "-\u2013\u2014".indexOf(text.charAt(name)) >= 0) {
      name++;
    }
    return name > 0 && name <= 2 && PersonName.isOne(text.substring(name).strip());
  }

  /** A blank line above it. */
  private boolean stands(int at) {
    return at == from ? mayBeAll : lines.get(at - 1).isBlank();
  }

  private boolean hasTextAbove(int at) {
    for (int i = from; i < at; i++) {
      if (marks.get(i) == Mark.TEXT) {
        return true;
      }
    }
    return false;
  }

  private int lastText(int to) {
    int end = to;
    while (end > from && lines.get(end - 1).isBlank()) {
      end--;
    }
    return end;
  }
}
