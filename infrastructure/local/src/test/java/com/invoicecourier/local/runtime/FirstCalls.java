package com.invoicecourier.local.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.runtime.RuntimeApi.Answer;
import com.invoicecourier.local.template.Function;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;

/** A first call for each function that does all of its work: what was submitted is then sent. */
final class FirstCalls {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonNode submitted = JSON.createObjectNode();

  byte[] event(Function function) throws IOException {
    String stem = Samples.stem(function);
    byte[] sample = Samples.plain(function);
    return switch (stem) {
      case "submit-email" -> newSubmission(sample);
      case "send-email" -> sendSubmitted(sample);
      default -> sample;
    };
  }

  /** Throws where the function did not do what it is measured at. */
  void check(Function function, Answer answer) throws IOException {
    JsonNode json = JSON.readTree(answer.body());
    boolean done =
        !answer.failed()
            && json.path("statusCode").asInt(200) < (isOfAStranger(function) ? 500 : 300)
            && json.path("batchItemFailures").isEmpty();
    if (!done) {
      throw new IllegalStateException(function.id() + " answered " + answer.body());
    }
    if (function.stem().equals("SubmitEmail")) {
      submitted = JSON.readTree(json.path("body").asText());
    }
  }

  /** Its sample is about a thread that is not here: it is measured at looking for it. */
  private static boolean isOfAStranger(Function function) {
    return Set.of("decide", "resend-email").contains(Samples.stem(function));
  }

  private static byte[] newSubmission(byte[] sample) throws IOException {
    ObjectNode event = (ObjectNode) JSON.readTree(sample);
    event.withObject("headers").put("idempotency-key", UUID.randomUUID().toString());
    ObjectNode body = (ObjectNode) JSON.readTree(event.path("body").asText());
    body.remove("version"); // the sample of ImportInvoice makes a newer one
    event.put("body", body.toString());
    return JSON.writeValueAsBytes(event);
  }

  private byte[] sendSubmitted(byte[] sample) throws IOException {
    ObjectNode event = (ObjectNode) JSON.readTree(sample);
    ObjectNode message = event.withArray("Records").get(0).deepCopy();
    message.put(
        "body",
        JSON.createObjectNode()
            .put("communication", submitted.path("id").asText())
            .put("email", submitted.path("email").asText())
            .put("recipient", "01")
            .toString());
    event.putArray("Records").add(message);
    return JSON.writeValueAsBytes(event);
  }
}
