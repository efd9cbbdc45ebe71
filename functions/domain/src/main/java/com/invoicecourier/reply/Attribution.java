package com.invoicecourier.reply;

import java.util.List;

/** The line above a quote: "On Monday Jane Roe wrote:", wrapped by some programs. */
final class Attribution {
  private static final int LINES_MAX = 3;
  private static final int CHARACTERS_MAX = 500;
  private static final List<Form> FORMS =
      List.of(
          new Form("on ", List.of("wrote:")),
          new Form("le ", List.of("a ecrit :", "a ecrit:")),
          new Form("el ", List.of("escribio:", "escribio :")),
          new Form("am ", List.of("schrieb:", "schrieb :")));

  private record Form(String begin, List<String> ends) {
    boolean fits(String text) {
      return text.startsWith(begin) && ends.stream().anyMatch(text::endsWith);
    }
  }

  private Attribution() {}

  /** How many lines the attribution that begins here has; 0 where none does. */
  static int linesAt(List<Line> lines, int at) {
    String text = lines.get(at).folded();
    if (FORMS.stream().noneMatch(form -> lines.get(at).folded().startsWith(form.begin()))) {
      return 0;
    }
    for (int count = 1; text.length() <= CHARACTERS_MAX; count++) {
      if (isAttribution(text)) {
        return count;
      }
      int next = at + count;
      if (count == LINES_MAX || next == lines.size() || lines.get(next).isBlank()) {
        return 0;
      }
      text = text + " " + lines.get(next).folded();
    }
    return 0;
  }

  /** It names a time or an address, as a sentence that happens to begin so does not. */
  private static boolean isAttribution(String text) {
    return FORMS.stream().anyMatch(form -> form.fits(text))
        && text.chars().anyMatch(c -> c == '@' || Character.isDigit(c));
  }
}
