package com.invoicecourier.local.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseMailTest {
  @TempDir Path root;

  @Test
  void answersAMailWithItsClassTextSpansAndFiles() throws IOException {
    Files.writeString(
        root.resolve("a.eml"),
        """
        From: dana@owner.example
        Subject: =?utf-8?q?D=C3=A9but?=
        Content-Type: multipart/mixed; boundary=b

        --b

        Approved.
        > please
        --b
        Content-Type: text/csv; name=a.csv

        1,2
        --b--
        """);

    JsonNode answer = answer("normal\ta.eml");

    assertThat(answer.path("input").asText()).isEqualTo("a.eml");
    assertThat(answer.path("class").asText()).isEqualTo("person");
    assertThat(answer.path("subject").asText()).isEqualTo("Début");
    assertThat(answer.path("text").asText()).isEqualTo("Approved.\n> please");
    assertThat(answer.path("spans").findValuesAsText("kind")).containsExactly("reply", "quote");
    assertThat(answer.path("attachments").findValuesAsText("name")).containsExactly("a.csv");
    assertThat(answer.has("error")).isFalse();
  }

  @Test
  void answersABodyByItself() throws IOException {
    Files.writeString(root.resolve("a.txt"), "Ok\n-- \nDana");

    assertThat(answer("reply-text\ta.txt").path("spans").findValuesAsText("kind"))
        .containsExactly("reply", "signature");
  }

  @Test
  void saysWhatIsWrongWithAnInputThatIsNotThere() throws IOException {
    assertThat(answer("mime\tnone.eml").path("error").asText()).contains("NoSuchFile");
  }

  private JsonNode answer(String line) throws IOException {
    return new ObjectMapper().readTree(new ParseMail(root, root).answer(line));
  }
}
