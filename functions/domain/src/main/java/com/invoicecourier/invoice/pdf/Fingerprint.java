package com.invoicecourier.invoice.pdf;

import com.invoicecourier.invoice.LocalForms;
import com.invoicecourier.invoice.pdf.Canvas.Style;
import java.util.Locale;

/** The last thing on the last page: which content this is, so that anyone can check it. */
record Fingerprint(Edition edition) implements Row {

  @Override
  public float height() {
    return 52;
  }

  @Override
  public void draw(Canvas canvas, float top) {
    String imported = new LocalForms(edition.language()).time(edition.importedAt());
    String origin =
        String.format(Locale.ROOT, Word.ORIGIN.in(edition.language()), edition.version(), imported);
    canvas.left(origin, Sheet.MARGIN, top - 22, Style.plain(8));
    canvas.left(Word.FINGERPRINT.in(edition.language()), Sheet.MARGIN, top - 34, Style.faint(8));
    canvas.left(edition.sha256().hex(), Sheet.MARGIN, top - 46, Style.plain(8));
  }
}
