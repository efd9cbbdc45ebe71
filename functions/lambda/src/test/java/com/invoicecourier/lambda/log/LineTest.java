package com.invoicecourier.lambda.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.lambda.http.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LineTest {
  private static final Instant AT = Instant.parse("2026-04-01T14:31:11.204Z");
  private static final String THREAD = "01KABCDEFGHJKMNPQRSTVWXYZ0";

  private final Line line = new Line("INFO", "Tested", new Log.Call("decide", "request-1"), AT);

  @Test
  void isOneLineOfJsonThatNamesFunctionAndRequest() {
    assertThat(written().toString())
        .isEqualTo(
            "{\"timestamp\":\"2026-04-01T14:31:11.204Z\",\"level\":\"INFO\",\"event\":\"Tested\","
                + "\"function\":\"decide\",\"request\":\"request-1\",\"correlation\":\"request-1\"}");
  }

  @Test
  void isJoinedToItsCommunicationWhereItHasOne() {
    line.id("communication", THREAD);

    assertThat(written().path("correlation").asText()).isEqualTo(THREAD);
  }

  @Test
  void countsAsAMetricOfTheEmbeddedFormat() {
    line.by("state", "SENT").count("States");

    JsonNode written = written();
    assertThat(written.path("States").asInt()).isEqualTo(1);
    assertThat(written.path("state").asText()).isEqualTo("SENT");
    assertThat(written.path("_aws").path("Timestamp").asLong()).isEqualTo(AT.toEpochMilli());
    assertThat(written.at("/_aws/CloudWatchMetrics/0").toString())
        .isEqualTo(
            "{\"Namespace\":\"InvoiceCourier\",\"Dimensions\":[[\"state\"]],"
                + "\"Metrics\":[{\"Name\":\"States\",\"Unit\":\"Count\"}]}");
  }

  @Test
  void leavesOutWhatIsNoIdWhoeverHandsItOver() {
    line.id("mail", "dana@owner.example").id("email", "two\nlines").id("recipient", "");

    assertThat(written().path("mail").asText()).isEqualTo("(no id)");
    assertThat(written().path("email").asText()).isEqualTo("(no id)");
    assertThat(written().has("recipient")).isFalse();
  }

  private JsonNode written() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    line.write(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    String text = bytes.toString(StandardCharsets.UTF_8);
    assertThat(text.strip().lines()).hasSize(1);
    return Json.readOurs(text);
  }
}
