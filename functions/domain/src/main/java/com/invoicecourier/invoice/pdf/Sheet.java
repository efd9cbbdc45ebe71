package com.invoicecourier.invoice.pdf;

import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.LocalForms;
import com.invoicecourier.invoice.pdf.Canvas.Style;
import java.util.Locale;

/** A page: what stands at its head and foot, and the body between them. */
record Sheet(float width, float height) {

  static final float MARGIN = 36;
  private static final float HEAD = 26;
  private static final float FOOT = 24;

  float bodyTop() {
    return height - MARGIN - HEAD;
  }

  float bodyWidth() {
    return width - 2 * MARGIN;
  }

  float bodyHeight() {
    return bodyTop() - MARGIN - FOOT;
  }

  void draw(Canvas canvas, Detail detail, Edition edition, int page, int pages) {
    LocalForms forms = new LocalForms(edition.language());
    float head = height - MARGIN - 9;
    String contractor = detail.contract().contractor().name();
    String invoice = contract(detail, edition) + "  ·  " + invoice(detail, edition);
    canvas.rightWithin(invoice, width - MARGIN, bodyWidth() / 2 - 6, head, Style.plain(8.5f));
    canvas.leftWithin(contractor, MARGIN, bodyWidth() / 2 - 6, head, Style.strong(8.5f));
    canvas.rule(MARGIN, head - 6, bodyWidth(), 0.8f, 0.1f);
    String count = String.format(Locale.ROOT, Word.PAGE.in(edition.language()), page, pages);
    String left =
        edition.project()
            + "  ·  "
            + forms.period(detail.period())
            + "  ·  "
            + Word.VERSION.in(edition.language())
            + " "
            + edition.version();
    canvas.rule(MARGIN, MARGIN + 12, bodyWidth(), 0.4f, 0.6f);
    canvas.leftWithin(left, MARGIN, bodyWidth() - 90, MARGIN + 2, Style.faint(8));
    canvas.right(count, width - MARGIN, MARGIN + 2, Style.faint(8));
  }

  static String invoice(Detail detail, Edition edition) {
    return Word.INVOICE.in(edition.language()) + detail.number();
  }

  static String currency(Detail detail, Edition edition) {
    String words = Word.AMOUNTS_IN.in(edition.language());
    return String.format(Locale.ROOT, words, detail.currency().getCurrencyCode());
  }

  static String contract(Detail detail, Edition edition) {
    String word = edition.contractWord();
    int first = word.offsetByCodePoints(0, word.isEmpty() ? 0 : 1);
    return word.substring(0, first).toUpperCase(edition.language().locale())
        + word.substring(first)
        + " "
        + Word.NUMBER.in(edition.language())
        + detail.contract().number();
  }
}
