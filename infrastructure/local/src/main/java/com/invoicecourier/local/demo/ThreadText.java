package com.invoicecourier.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A thread for a terminal. */
record ThreadText(JsonNode thread) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("== " + thread.path("subject").asText() + " ==");
    for (JsonNode email : thread.path("emails")) {
      email(lines, email);
    }
    lines.add("");
    return lines;
  }

  private static void email(List<String> lines, JsonNode email) {
    lines.add("");
    lines.add(email.path("at").asText() + "  " + person(email.path("from")));
    email.path("to").forEach(to -> lines.add("  To " + person(to)));
    email.path("cc").forEach(cc -> lines.add("  Cc " + person(cc)));
    text(lines, email.path("text").asText());
    for (JsonNode span : email.path("spans")) {
      if (span.path("kind").asText().equals("reply")) {
        text(lines, span.path("text").asText());
      }
    }
    email.path("attachments").forEach(file -> lines.add("  [" + file.path("name").asText() + "]"));
    for (JsonNode recipient : email.path("recipients")) {
      lines.add("  " + recipient.path("state").asText() + " " + recipient.path("address").asText());
    }
    if (email.has("trust")) {
      lines.add("  sender " + email.path("trust").path("level").asText());
    }
    if (email.has("decision")) {
      JsonNode decision = email.path("decision");
      lines.add(
          "  decided: "
              + decision.path("decision").asText()
              + ", by "
              + person(decision.path("by")));
    }
  }

  private static void text(List<String> lines, String text) {
    text.lines().forEach(line -> lines.add("  | " + line));
  }

  private static String person(JsonNode address) {
    return (address.path("name").asText() + " <" + address.path("address").asText() + ">").strip();
  }
}
