package com.invoicecourier.local.bench;

import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.LineItem;
import com.invoicecourier.invoice.LocalForms;
import com.invoicecourier.invoice.Money;
import com.invoicecourier.invoice.Retainage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same tables as our PDF has, as XHTML: what the peers print. */
final class DetailHtml {
  private static final String STYLE =
      """
      @page { size: 11in 8.5in; margin: 0.5in;
        @bottom-right { content: counter(page) " of " counter(pages); font: 8pt "Liberation Sans" } }
      body { font: 7.5pt "Liberation Sans"; margin: 0 }
      table { width: 100%; border-collapse: collapse; page-break-after: always;
        -fs-table-paginate: paginate; table-layout: fixed }
      thead { display: table-header-group }
      th { background: #e0e0e0; text-align: right; vertical-align: bottom }
      td { text-align: right; vertical-align: top; border-bottom: 0.4pt solid #ddd }
      tr { page-break-inside: avoid }
      td, th { padding: 2.6pt 3pt }
      .text { text-align: left; width: 190pt }
      .sum td { font-weight: bold; background: #f2f2f2 }
      small { color: #777; display: block }
      """;

  private final Detail detail;
  private final LocalForms forms;

  private DetailHtml(Detail detail) {
    this.detail = detail;
    this.forms = new LocalForms(detail.language());
  }

  static String of(Detail detail) {
    DetailHtml html = new DetailHtml(detail);
    return "<html><head><style>"
        + STYLE
        + "</style></head><body>"
        + html.table(
            "Scheduled value,Previous work,This period,Stored,To date,Balance,Retainage", false)
        + html.table(
            "Work previous,Retained,Released,Held,Materials previous,Retained,Released,Held,Total",
            true)
        + "</body></html>";
  }

  private String table(String headings, boolean retainage) {
    StringBuilder html = new StringBuilder("<table><thead><tr><th>Item</th><th class='text'>");
    html.append("Description of work</th>");
    Stream.of(headings.split(",", -1)).forEach(it -> html.append("<th>" + it + "</th>"));
    html.append("</tr></thead><tbody>");
    groups()
        .forEach(
            (group, lines) -> {
              html.append(
                  "<tr><td class='text' colspan='9'><b>" + escaped(group) + "</b></td></tr>");
              lines.forEach(line -> row(html, line, retainage));
              sum(html, group, lines, retainage);
            });
    sum(html, "Total", detail.lines(), retainage);
    return html.append("</tbody></table>").toString();
  }

  private Map<String, List<LineItem>> groups() {
    return detail.lines().stream()
        .collect(
            Collectors.groupingBy(
                line -> line.group().orElse("Other items"),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private void row(StringBuilder html, LineItem line, boolean retainage) {
    html.append("<tr><td>").append(escaped(line.itemNumber())).append("</td><td class='text'>");
    html.append(escaped(line.printedDescription()));
    line.costCode().ifPresent(code -> html.append("<small>" + escaped(code) + "</small>"));
    html.append("</td>");
    amounts(line, retainage).forEach(amount -> cell(html, amount));
    html.append("</tr>");
  }

  private void sum(StringBuilder html, String name, List<LineItem> lines, boolean retainage) {
    html.append("<tr class='sum'><td class='text' colspan='2'>" + escaped(name) + "</td>");
    int columns = retainage ? 9 : 7;
    for (int at = 0; at < columns; at++) {
      int column = at;
      List<Money> all =
          lines.stream().map(it -> amounts(it, retainage).toList().get(column)).toList();
      cell(html, Money.sum(all, detail.currency()));
    }
    html.append("</tr>");
  }

  private void cell(StringBuilder html, Money amount) {
    html.append("<td>").append(amount.isZero() ? "–" : forms.amount(amount)).append("</td>");
  }

  private static Stream<Money> amounts(LineItem line, boolean retainage) {
    return retainage
        ? Stream.of(
                retained(line.workRetainage()),
                retained(line.materialsRetainage()),
                Stream.of(line.totalRetainage()))
            .flatMap(it -> it)
        : Stream.of(
            line.scheduledValue(),
            line.workCompletedFromPreviousApplication(),
            line.workCompletedThisPeriod(),
            line.materialsPresentlyStored(),
            line.totalCompletedAndStoredToDate(),
            line.balanceToFinish(),
            line.totalRetainage());
  }

  private static Stream<Money> retained(Retainage retainage) {
    return Stream.of(
        retainage.fromPreviousApplication(),
        retainage.retainedThisPeriod(),
        retainage.releasedThisPeriod(),
        retainage.currentlyRetained());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
