package com.invoicecourier.invoice.pdf;

import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.pdf.Canvas.Style;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Prints a Detail: the same bytes for the same Detail and edition, on the same build.
 *
 * <p>Everything is placed straight on the page. The file's id, its dates and the names of its font
 * subsets, which a PDF writer draws by chance, come from the content.
 */
public final class DetailPdf {

  /**
   * Counts up when the same Detail begins to look different; previews of another are not reused.
   */
  public static final int LAYOUT = 3;

  private static final float TITLE = 22;

  /** Of 9: half the time of the usual 6, for a tenth more bytes. */
  private static final int COMPRESSION = 3;

  private final Detail detail;
  private final Edition edition;
  private final byte[] seed;
  private final Faces faces;
  private final Sheet portrait;
  private final Sheet landscape;

  private DetailPdf(Detail detail, Edition edition) {
    this.detail = detail;
    this.edition = edition;
    this.seed = digest(edition.toString());
    this.faces = Faces.of(seed);
    this.portrait = edition.paper().portrait();
    this.landscape = edition.paper().landscape();
  }

  public static byte[] render(Detail detail, Edition edition) {
    return new DetailPdf(detail, edition).render();
  }

  private byte[] render() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    Document document = new Document(size(portrait));
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setCompressionLevel(COMPRESSION);
    describe(document, writer);
    document.open();
    identify(writer);
    draw(document, writer);
    document.close();
    return out.toByteArray();
  }

  private record TablePage(Section section, List<Row> rows, boolean first) {}

  private void draw(Document document, PdfWriter writer) {
    List<TablePage> tables = tablePages();
    int pages = 1 + tables.size();
    Canvas summary = canvas(writer);
    portrait.draw(summary, detail, edition, 1, pages);
    drawSummary(summary, new Canvas(new PdfContentByte(writer), faces));
    summary.end();
    document.setPageSize(size(landscape));
    for (int at = 0; at < tables.size(); at++) {
      document.newPage();
      Canvas canvas = canvas(writer);
      landscape.draw(canvas, detail, edition, at + 2, pages);
      draw(canvas, tables.get(at));
      canvas.end();
    }
  }

  /** Long names and addresses are measured first: what would run over the foot is made smaller. */
  private void drawSummary(Canvas canvas, Canvas scratch) {
    float top = portrait.bodyTop();
    float needed = top - new SummaryPage(detail, edition, scratch, portrait).draw();
    float factor = Math.min(1, portrait.bodyHeight() / needed);
    canvas.shrunk(
        factor, Sheet.MARGIN, top, () -> new SummaryPage(detail, edition, canvas, portrait).draw());
  }

  private void draw(Canvas canvas, TablePage page) {
    float top = landscape.bodyTop();
    String continued = page.first() ? "" : " (" + word(Word.CONTINUED) + ")";
    canvas.left(word(page.section().title()) + continued, Sheet.MARGIN, top - 11, Style.strong(11));
    float right = landscape.width() - Sheet.MARGIN;
    canvas.right(Sheet.currency(detail, edition), right, top - 11, Style.faint(8));
    top -= TITLE;
    page.section().heading().draw(canvas, top);
    top -= page.section().heading().height();
    for (Row row : page.rows()) {
      row.draw(canvas, top);
      top -= row.height();
    }
  }

  private List<TablePage> tablePages() {
    List<Section> sections = sections();
    sections.getLast().rows().add(new Fingerprint(edition));
    List<TablePage> pages = new ArrayList<>();
    for (Section section : sections) {
      boolean first = true;
      for (List<Row> rows : section.pages(landscape.bodyHeight() - TITLE)) {
        pages.add(new TablePage(section, rows, first));
        first = false;
      }
    }
    return pages;
  }

  private List<Section> sections() {
    Cells cells = new Cells(edition.language());
    List<Section> sections = new ArrayList<>();
    sections.add(new ValueSchedule(detail, cells, faces, landscape).section());
    new QuantitySchedule(detail, cells, faces, landscape).section().ifPresent(sections::add);
    new RetainageSchedule(detail, cells, faces, landscape).section().ifPresent(sections::add);
    return sections;
  }

  private void describe(Document document, PdfWriter writer) {
    document.addTitle(
        Sheet.invoice(detail, edition)
            + ", "
            + Sheet.contract(detail, edition)
            + ", "
            + edition.project());
    document.addAuthor(detail.contract().contractor().name());
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
  }

  private void identify(PdfWriter writer) {
    GregorianCalendar imported = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    imported.setTimeInMillis(edition.importedAt().toEpochMilli());
    writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(imported));
    byte[] id = Arrays.copyOf(seed, 16);
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    String language = edition.language().locale().toLanguageTag();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
  }

  private Canvas canvas(PdfWriter writer) {
    return new Canvas(writer.getDirectContent(), faces);
  }

  private String word(Word word) {
    return word.in(edition.language());
  }

  private static Rectangle size(Sheet sheet) {
    return new Rectangle(sheet.width(), sheet.height());
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
