package com.invoicecourier.invoice.pdf;

import com.invoicecourier.invoice.Language;
import com.invoicecourier.invoice.pdf.Canvas.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns, and the rows that stand in them; the second column is the one whose text wraps. */
final class Table {

  static final float SIZE = 7.5f;
  private static final float LEADING = 9.2f;
  private static final float PADDING = 2.6f;
  private static final float RULE = 0.4f;
  private static final int TEXT_LINES_MAX = 20;

  private final List<Column> columns;
  private final Wrapping descriptions;
  private final Typeface bold;
  private final float left;
  private final float width;

  private Table(List<Column> columns, Faces faces) {
    this.columns = columns;
    this.bold = faces.bold();
    this.descriptions = new Wrapping(faces.regular(), SIZE, columns.get(1).inner());
    this.left = columns.getFirst().x();
    this.width = columns.getLast().x() + columns.getLast().width() - left;
  }

  /** The item number, its description, then amounts; the description takes the width left over. */
  static Table of(Faces faces, Sheet sheet, float[] widths, Word... headings) {
    float over = sheet.bodyWidth();
    for (float width : widths) {
      over -= width;
    }
    List<Column> columns = new ArrayList<>();
    float x = Sheet.MARGIN;
    for (int at = 0; at < widths.length; at++) {
      float width = at == 1 ? widths[at] + over : widths[at];
      columns.add(new Column(headings[at], x, width, at > 1));
      x += width;
    }
    return new Table(columns, faces);
  }

  Row heading(Language language) {
    List<List<String>> words = new ArrayList<>();
    for (Column column : columns) {
      words.add(new Wrapping(bold, SIZE, column.inner()).lines(column.heading().in(language)));
    }
    int lines = words.stream().mapToInt(List::size).max().orElse(1);
    float height = lines * LEADING + 2 * PADDING + 1;
    return strip(
        height,
        (canvas, top) -> {
          canvas.shade(left, top - height, width, height, 0.88f);
          for (int at = 0; at < columns.size(); at++) {
            float y = top - height + PADDING + 2 + (words.get(at).size() - 1) * LEADING;
            for (String word : words.get(at)) {
              columns.get(at).draw(canvas, word, y, Style.strong(SIZE));
              y -= LEADING;
            }
          }
          canvas.rule(left, top - height, width, 0.8f, 0.1f);
        });
  }

  Row group(String title, String continued) {
    float height = LEADING + 2 * PADDING + 3;
    return new Row() {
      @Override
      public float height() {
        return height;
      }

      @Override
      public void draw(Canvas canvas, float top) {
        canvas.leftWithin(
            title,
            left + Column.PADDING,
            width - 2 * Column.PADDING,
            top - height + PADDING + 2,
            Style.strong(8.5f));
        canvas.rule(left, top - height, width, RULE, 0.55f);
      }

      @Override
      public boolean staysWithNext() {
        return true;
      }

      @Override
      public Optional<Row> continued() {
        return Optional.of(group(title + " (" + continued + ")", continued));
      }
    };
  }

  /** One line, in more than one row if it is very long; a grey note ends its description. */
  List<Row> line(List<String> cells, String note) {
    List<String> notes = note.isEmpty() ? List.of() : descriptions.lines(note);
    List<String> rest = descriptions.lines(cells.get(1));
    List<Row> rows = new ArrayList<>();
    List<String> amounts = cells;
    while (rest.size() > TEXT_LINES_MAX) {
      rows.add(line(amounts, rest.subList(0, TEXT_LINES_MAX), List.of()));
      rest = rest.subList(TEXT_LINES_MAX, rest.size());
      amounts = List.of();
    }
    rows.add(line(amounts, rest, notes));
    return rows;
  }

  private Row line(List<String> cells, List<String> text, List<String> notes) {
    float height = (text.size() + notes.size()) * LEADING + 2 * PADDING;
    return strip(
        height,
        (canvas, top) -> {
          float y = top - PADDING - SIZE + 1;
          cells(canvas, cells, y, Style.plain(SIZE));
          for (String each : text) {
            columns.get(1).draw(canvas, each, y, Style.plain(SIZE));
            y -= LEADING;
          }
          for (String each : notes) {
            columns.get(1).draw(canvas, each, y, Style.faint(SIZE - 0.5f));
            y -= LEADING;
          }
          canvas.rule(left, top - height, width, RULE, 0.85f);
        });
  }

  Row subtotal(List<String> cells) {
    return sum(cells, 0.95f, RULE);
  }

  Row total(List<String> cells) {
    return sum(cells, 0.88f, 1.2f);
  }

  private Row sum(List<String> cells, float shade, float thickness) {
    float height = LEADING + 2 * PADDING + 1;
    return strip(
        height,
        (canvas, top) -> {
          canvas.shade(left, top - height, width, height, shade);
          float y = top - PADDING - SIZE + 0.5f;
          cells(canvas, cells, y, Style.strong(SIZE));
          float label = columns.get(0).width() + columns.get(1).width() - 2 * Column.PADDING;
          canvas.leftWithin(cells.get(1), left + Column.PADDING, label, y, Style.strong(SIZE));
          canvas.rule(left, top, width, thickness, 0.3f);
          canvas.rule(left, top - height, width, thickness, 0.3f);
        });
  }

  private void cells(Canvas canvas, List<String> cells, float y, Style style) {
    for (int at = 0; at < cells.size(); at++) {
      if (at != 1) {
        columns.get(at).draw(canvas, cells.get(at), y, style);
      }
    }
  }

  private interface Drawing {
    void draw(Canvas canvas, float top);
  }

  private static Row strip(float height, Drawing drawing) {
    return new Row() {
      @Override
      public float height() {
        return height;
      }

      @Override
      public void draw(Canvas canvas, float top) {
        drawing.draw(canvas, top);
      }
    };
  }
}
