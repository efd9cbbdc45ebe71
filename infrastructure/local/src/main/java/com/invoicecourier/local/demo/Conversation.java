package com.invoicecourier.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.Endpoints;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** One invoice mailed to two people and answered by one of them, from the outside. */
public final class Conversation {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final DemoCompany COMPANY = DemoCompany.ALL.get(1);

  private final Endpoints endpoints;
  private final ApiCalls api;
  private final Consumer<String> out;
  private final String invoice;
  private final List<String> missing = new ArrayList<>();

  public Conversation(Endpoints endpoints, String token, Consumer<String> out) {
    this.endpoints = endpoints;
    this.api = new ApiCalls(endpoints.api(), token);
    this.out = out;
    this.invoice = "/projects/" + COMPANY.project() + "/invoices/" + COMPANY.invoice();
  }

  /** What is missing at the end; nothing if the thread is complete. */
  public List<String> hold() throws Exception {
    JsonNode draft = api.get(invoice + "/email-draft");
    out.accept("Draft: " + draft.path("title").asText());
    String communication = submit(draft, upload());
    out.accept("Communication created: " + communication);

    DemoCompany.Contact dana = COMPANY.contacts().getFirst();
    MailProgram program =
        new MailProgram(endpoints, new InternetAddress(dana.address(), dana.name(), "UTF-8"));
    Optional<MimeMessage> received =
        await("a mail in " + dana.address(), () -> program.find(communication));
    if (received.isPresent()) {
      out.accept("Mailbox of " + dana.name() + ": " + received.get().getSubject());
      program.replyToAll(
          received.get(), "Approved, payment goes out on the 30th.\n\nRegards,\nDana\n");
    }
    String path = "/communications/" + communication;
    Optional<JsonNode> filed =
        await("Dana's reply, filed in the thread", () -> inbound(api.get(path), "filed"));
    if (filed.isPresent()) {
      decide(path, filed.get());
    }
    await("the state DELIVERED", () -> outbound(api.get(path), "DELIVERED"));
    print(api.get(path));
    return List.copyOf(missing);
  }

  private String upload() throws Exception {
    byte[] file = "Lien waiver, March 2026\n".getBytes(StandardCharsets.UTF_8);
    return new Upload(api, COMPANY.project()).put("lien-waiver.txt", "text/plain", file);
  }

  private String submit(JsonNode draft, String upload) throws Exception {
    ObjectNode request = JSON.createObjectNode();
    var to = request.putArray("to");
    for (DemoCompany.Contact contact : COMPANY.contacts().subList(0, 2)) {
      to.addObject().put("name", contact.name()).put("address", contact.address());
    }
    request.set("cc", draft.path("cc"));
    request.put("subject", draft.path("subject").asText());
    request.put("message", "Here is our application for March. Please approve.");
    request.putArray("attachments").addObject().put("upload", upload);
    return api.post(invoice + "/communications", request).path("id").asText();
  }

  private void decide(String path, JsonNode reply) throws Exception {
    String suggested = reply.path("suggestion").path("decision").asText("none");
    out.accept("Suggested reading of the reply: " + suggested);
    api.post(
        path + "/emails/" + reply.path("id").asText() + "/decision",
        JSON.createObjectNode().put("decision", "approved"));
    await("the recorded decision", () -> decided(api.get(path)));
  }

  private static Optional<JsonNode> inbound(JsonNode thread, String status) {
    return email(thread, "inbound").filter(email -> email.path("status").asText().equals(status));
  }

  private static Optional<JsonNode> outbound(JsonNode thread, String state) {
    return email(thread, "outbound")
        .filter(
            email -> {
              List<String> states = email.path("recipients").findValuesAsText("state");
              return !states.isEmpty() && states.stream().allMatch(state::equals);
            });
  }

  private static Optional<JsonNode> decided(JsonNode thread) {
    return email(thread, "inbound").filter(email -> email.has("decision"));
  }

  private static Optional<JsonNode> email(JsonNode thread, String direction) {
    for (JsonNode email : thread.path("emails")) {
      if (email.path("direction").asText().equals(direction)) {
        return Optional.of(email);
      }
    }
    return Optional.empty();
  }

  private void print(JsonNode thread) {
    new ThreadText(thread).lines().forEach(out);
  }

  private <T> Optional<T> await(String what, Callable<Optional<T>> question) throws Exception {
    for (long left = PATIENCE.toMillis(); left > 0; left -= PAUSE.toMillis()) {
      Optional<T> answer = question.call();
      if (answer.isPresent()) {
        return answer;
      }
      Thread.sleep(PAUSE);
    }
    missing.add(what);
    return Optional.empty();
  }
}
