package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.compose.EmailDraft;
import com.invoicecourier.outbound.Submitted;
import com.invoicecourier.outbound.UploadFile;
import java.time.Duration;

/** The form, an upload's place and a submission, as answers. */
public final class DraftAnswers {
  private DraftAnswers() {}

  public static JsonNode draft(EmailDraft draft) {
    ObjectNode json = Json.object().put("title", draft.title());
    json.set("from", AddressAnswers.encode(draft.from()));
    json.set("to", Json.list(draft.to(), AddressAnswers::encode));
    json.set("cc", Json.list(draft.cc(), AddressAnswers::encode));
    json.put("subject", draft.subject())
        .put("message", draft.message())
        .put("language", draft.language().tag())
        .put("version", draft.version())
        .put("private", false);
    json.set("readers", Json.list(draft.readers(), DraftAnswers::reader));
    json.set("warnings", Json.list(draft.warnings(), DraftAnswers::warning));
    json.set("attachment", Json.object().put("name", draft.fileName()));
    return json;
  }

  public static JsonNode placed(UploadFile.Placed placed) {
    ObjectNode json =
        Json.object()
            .put("id", placed.id().value())
            .put("method", "PUT")
            .put("url", placed.place().url().toString());
    ObjectNode headers = json.putObject("headers");
    placed.place().headers().forEach(headers::put);
    return json.put("expiresAt", Json.time(placed.place().expiresAt()));
  }

  public static JsonNode submitted(Submitted submitted, Duration undo) {
    return Json.object()
        .put("id", submitted.communication().value())
        .put("email", submitted.email().value())
        .put("state", "QUEUED")
        .put("version", submitted.version())
        .put("undoSeconds", undo.toSeconds());
  }

  private static JsonNode reader(EmailDraft.Reader reader) {
    return AddressAnswers.encode(reader.mailbox()).put("why", Words.of(reader.why()));
  }

  private static JsonNode warning(EmailDraft.Warning warning) {
    ObjectNode json = Json.object().put("code", warning.code()).put("text", warning.text());
    Json.put(json, "address", warning.about().map(EmailAddress::value));
    return json;
  }
}
