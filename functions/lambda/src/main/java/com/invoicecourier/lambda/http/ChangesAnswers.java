package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.invoice.Change;
import com.invoicecourier.invoice.Changes;
import com.invoicecourier.invoice.LineChange;

/** What changed between two versions, as an answer. */
public final class ChangesAnswers {
  private ChangesAnswers() {}

  public static ObjectNode changes(Changes changes) {
    ObjectNode json = Json.object().put("from", changes.from()).put("to", changes.to());
    json.set("fields", Json.list(changes.fields(), ChangesAnswers::change));
    json.set("lines", Json.list(changes.lines(), ChangesAnswers::line));
    return json.put("lineCount", changes.lineCount());
  }

  private static ObjectNode line(LineChange line) {
    ObjectNode json =
        Json.object()
            .put("change", line.kind().text())
            .put("itemNumber", line.itemNumber())
            .put("description", line.description());
    json.set("fields", Json.list(line.changes(), ChangesAnswers::change));
    return json;
  }

  private static ObjectNode change(Change change) {
    ObjectNode json = Json.object().put("field", change.field());
    change.before().ifPresent(before -> json.set("before", before));
    change.after().ifPresent(after -> json.set("after", after));
    change.difference().ifPresent(by -> json.set("difference", InvoiceAnswers.money(by)));
    return json;
  }
}
