package com.invoicecourier.reply;

import java.util.List;

/**
 * A line on which an answer is followed by an attribution or a separator: some programs forget the
 * line break.
 */
final class SharedLine {
  private static final int PLACES_MAX = 3;
  private static final int CHARACTERS_MAX = 2_000;
  private static final List<String> STARTS = List.of("-----", "On ", "Le ", "Am ", "El ");

  private SharedLine() {}

  /** The line itself where nothing shares it. */
  static List<Line> apart(Line line) {
    String text = line.text();
    if (text.length() > CHARACTERS_MAX) {
      return List.of(line);
    }
    for (String start : STARTS) {
      int place = text.lastIndexOf(start);
      for (int tried = 0; place > 0 && tried < PLACES_MAX; tried++) {
        if (isStartOfQuote(text, place)) {
          int cut = beforeDashes(text, place);
          return cut == 0
              ? List.of(line)
              : List.of(line.piece(0, cut), line.piece(cut, text.length()));
        }
        place = text.lastIndexOf(start, place - 1);
      }
    }
    return List.of(line);
  }

  private static boolean isStartOfQuote(String text, int place) {
    char before = text.charAt(place - 1);
    if (before != ' ' && before != '-' && before != '.') {
      return text.startsWith("-----", place) && startsOriginal(text, place);
    }
    String rest = Folded.of(text.substring(place));
    return startsOriginal(text, place)
        || (Attribution.isWhole(rest)
            && Dates.startsWithDate(rest.substring(rest.indexOf(' ') + 1)));
  }

  private static boolean startsOriginal(String text, int place) {
    return Separators.startsOriginal(Line.of(text.substring(place), Hint.NONE));
  }

  private static int beforeDashes(String text, int place) {
    int cut = place;
    while (cut > 0 && "-> ".indexOf(text.charAt(cut - 1)) >= 0) {
      cut--;
    }
    return text.substring(0, cut).isBlank() ? 0 : cut;
  }
}
