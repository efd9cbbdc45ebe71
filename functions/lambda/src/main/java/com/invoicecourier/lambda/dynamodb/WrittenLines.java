package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.event.Fact;
import com.invoicecourier.lambda.log.Line;
import com.invoicecourier.lambda.log.Log;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** Logs what a write has made true: the events in it, and the states of recipients. */
final class WrittenLines {
  private WrittenLines() {}

  static void log(List<Write> writes) {
    for (Write write : writes) {
      switch (write) {
        case Write.Create(EnhancedDocument item) -> log(item);
        case Write.Replace(EnhancedDocument item, _) -> log(item);
        case Write.CreateOver _, Write.Put _, Write.Remove _, Write.RemovePresent _ -> {}
      }
    }
  }

  private static void log(EnhancedDocument item) {
    switch (Items.text(item, "type")) {
      case "EVENT" -> event(item);
      case "RECIPIENT" -> recipient(item);
      default -> {}
    }
  }

  private static void event(EnhancedDocument item) {
    Line line = Log.line(Items.text(item, "eventType")).id("id", Items.text(item, "id"));
    for (Fact fact : Fact.values()) {
      line.id(fact.text(), Items.text(item, fact.text()));
    }
    line.write();
  }

  private static void recipient(EnhancedDocument item) {
    Line line = Log.line("RecipientStored");
    for (String id : List.of("communication", "email", "recipient")) {
      line.id(id, Items.text(item, id));
    }
    Items.optional(item, "sesId").ifPresent(ses -> line.id("ses", ses));
    line.by("state", Items.text(item, "state")).count("States").write();
  }
}
