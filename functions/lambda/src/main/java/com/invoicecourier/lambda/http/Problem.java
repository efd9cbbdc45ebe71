package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.FieldError;
import com.invoicecourier.Refusal;
import java.util.List;
import java.util.Map;

/** A refusal as a problem document (RFC 9457); the type is stable, the words are not. */
public final class Problem {
  private Problem() {}

  static ApiAnswer of(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotFound(String what) ->
          answer(404, "not-found", "Not found", "There is no such " + what + ", or not for you.");
      case Refusal.Forbidden(String why) -> answer(403, "forbidden", "Not allowed", why);
      case Refusal.NotReleased(String why) -> answer(403, "not-released", "Not released", why);
      case Refusal.NotJson() ->
          answer(400, "not-json", "Not JSON", "The body must be one JSON object.");
      case Refusal.KeyMissing() ->
          answer(
              400,
              "idempotency-key-missing",
              "No idempotency key",
              "Send the header Idempotency-Key with 1 to 64 visible ASCII characters.");
      case Refusal.CursorUnknown() ->
          answer(
              400,
              "invalid-cursor",
              "Not a cursor",
              "Send the next of a page of this list as it was given, or no cursor.");
      case Refusal.KeyReused() ->
          answer(
              422,
              "idempotency-mismatch",
              "Idempotency key used before",
              "This Idempotency-Key was used with another request.");
      case Refusal.Changed() ->
          answer(
              412,
              "changed",
              "Changed meanwhile",
              "It is not as the If-Match says: read it again, then decide.");
      case Refusal.Conflict(String why) -> answer(409, "conflict", "Conflict", why);
      case Refusal.Invalid(List<FieldError> errors, int count) -> invalid(errors, count);
    };
  }

  /** The problem document alone, where there is no answer to put it in. */
  public static JsonNode document(Refusal refusal) {
    return of(refusal).body();
  }

  private static ApiAnswer invalid(List<FieldError> errors, int count) {
    ObjectNode problem =
        problem(422, "invalid-input", "Invalid fields", count + " fields need another value.");
    problem.put("count", count);
    problem.set(
        "errors",
        Json.list(
            errors,
            error -> Json.object().put("pointer", error.pointer()).put("detail", error.detail())));
    return answer(422, problem);
  }

  private static ApiAnswer answer(int status, String name, String title, String detail) {
    return answer(status, problem(status, name, title, detail));
  }

  private static ApiAnswer answer(int status, ObjectNode problem) {
    return new ApiAnswer(status, problem, Map.of("content-type", "application/problem+json"));
  }

  private static ObjectNode problem(int status, String name, String title, String detail) {
    return Json.object()
        .put("type", "urn:invoice-courier:problem:" + name)
        .put("title", title)
        .put("status", status)
        .put("detail", detail);
  }
}
