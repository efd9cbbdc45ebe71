package com.invoicecourier.local;

import static com.invoicecourier.local.Contractor.DANA;
import static com.invoicecourier.local.Contractor.OMAR;
import static com.invoicecourier.local.Contractor.inbound;
import static com.invoicecourier.local.Contractor.states;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.invoicecourier.local.demo.ApiCalls;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** {@code make start} in a process of its own, ended as {@code kill -9} ends it. */
class RestartTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Process> started = new ArrayList<>();

  @TempDir(cleanup = CleanupMode.NEVER)
  Path state;

  @AfterEach
  void endWhatRuns() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void afterAKillTheThreadIsThereAndItsReplyAddressStillWorks() throws Exception {
    JsonNode first = start();
    Contractor jane = contractor(first);
    String communication = jane.send("Invoice before the kill", List.of(DANA), List.of());
    jane.awaitThread(communication, found -> states(found).equals(List.of("DELIVERED")));
    String before = jane.thread(communication).path("emails").toString();

    String last = jane.send("Invoice answered just before the kill", List.of(OMAR), List.of());
    started.getLast().destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    JsonNode second = start();

    Contractor again = contractor(second);
    assertThat(again.thread(communication).path("emails").toString()).isEqualTo(before);
    assertThat(inbox()).hasSize(1);
    assertThat(states(again.awaitThread(last, found -> states(found).contains("DELIVERED"))))
        .containsExactly("DELIVERED");
    MailClient.send(
        second.path("smtp").path("port").asInt(), DANA, List.of(replyAddress()), answer());
    JsonNode thread = again.awaitThread(communication, found -> !inbound(found).isEmpty());
    assertThat(inbound(thread)).hasSize(1);
    assertThat(inbound(thread).getFirst().path("suggestion").path("decision").asText())
        .isEqualTo("rejected");
  }

  private JsonNode start() throws Exception {
    Path endpoints = state.resolve("endpoints.json");
    Files.deleteIfExists(endpoints);
    started.add(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "com.invoicecourier.local.Start",
                "--state=" + state,
                "--page=0",
                "--api=0",
                "--smtp=0",
                "--imap=0",
                "--UndoSeconds=0")
            .redirectErrorStream(true)
            .redirectOutput(state.resolveSibling(state.getFileName() + ".out").toFile())
            .start());
    for (int i = 0; i < 600 && !Files.exists(endpoints); i++) {
      Thread.sleep(200);
    }
    return JSON.readTree(Files.readString(endpoints));
  }

  private static Contractor contractor(JsonNode endpoints) throws Exception {
    String api = endpoints.path("api").asText();
    JsonNode token = new ApiCalls(api, "none").post("/dev/token", JSON.createObjectNode());
    return new Contractor(new ApiCalls(api, token.path("token").asText()));
  }

  private String replyAddress() throws Exception {
    String mail = Files.readString(inbox().getFirst());
    int from = mail.indexOf("<reply+") + 1;
    return mail.substring(from, mail.indexOf('>', from));
  }

  private List<Path> inbox() throws Exception {
    try (var files = Files.list(state.resolve("mailboxes").resolve(DANA).resolve("INBOX"))) {
      return files.toList();
    }
  }

  private static String answer() {
    return """
        From: Dana Whitfield <%s>
        To: invoice
        Subject: Re: Invoice before the kill
        Message-ID: <after-the-kill@riverside-usd.example>

        Rejected: line 12 bills work that is not done.
        """
        .formatted(DANA);
  }
}
