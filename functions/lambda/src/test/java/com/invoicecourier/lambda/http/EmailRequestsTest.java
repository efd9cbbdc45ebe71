package com.invoicecourier.lambda.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.FieldError;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.invoice.Language;
import com.invoicecourier.lambda.Samples;
import com.invoicecourier.outbound.NewEmail;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailRequestsTest {
  private final ObjectNode email = body("submit-email");
  private final ObjectNode file = body("submit-email.upload");

  @Test
  void readsAnEmail() {
    NewEmail read = read(email, EmailRequests::newEmail).orThrow();

    assertThat(read.to()).hasSize(1);
    assertThat(read.cc()).hasSize(2);
    assertThat(read.subject()).isEqualTo("Invoice #7 for Prime Contract #PC-001");
    assertThat(read.version()).contains(1);
    assertThat(read.language()).contains(Language.EN);
  }

  @Test
  void mailsAnAddressThatIsNamedTwiceOnce() {
    email.withArray("/cc").addObject().put("address", "DANA.whitfield@Riverside-USD.example");

    assertThat(read(email, EmailRequests::newEmail).orThrow().cc()).hasSize(2);
  }

  @Test
  void needsARecipientASubjectAndAMessage() {
    assertThat(errors(Json.object(), EmailRequests::newEmail))
        .containsExactlyInAnyOrder(
            new FieldError("/to", "needs at least one recipient"),
            new FieldError("/subject", "is missing"),
            new FieldError("/message", "is missing"));
  }

  @Test
  void namesEveryFieldThatIsWrongAtOnce() {
    email.withArray("/to").addObject().put("address", "nobody").put("phone", "1");
    email.withArray("/cc").addObject().put("address", "hélène@x.example").put("name", "a\r\nb");
    email.put("private", "yes").put("version", "1").put("language", "de").put("bcc", "x");
    email.putArray("attachments").addObject().put("upload", "x");

    assertThat(errors(email, EmailRequests::newEmail))
        .extracting(FieldError::pointer)
        .containsExactlyInAnyOrder(
            "/to/1/address",
            "/to/1/phone",
            "/cc/2/address",
            "/cc/2/name",
            "/private",
            "/version",
            "/language",
            "/bcc",
            "/attachments/0/upload");
  }

  @Test
  void takesFortyRecipientsAndNoMore() {
    ArrayNode to = email.putArray("to");
    for (int i = 0; i < 38; i++) {
      to.addObject().put("address", "person" + i + "@owner.example");
    }
    assertThat(read(email, EmailRequests::newEmail)).isInstanceOf(Result.Done.class);

    to.addObject().put("address", "one.more@owner.example");
    assertThat(errors(email, EmailRequests::newEmail))
        .containsExactly(new FieldError("/to", "and cc together have more than 40 recipients"));
  }

  @Test
  void takesTwentyAttachmentsAndNoMore() {
    ArrayNode attachments = email.putArray("attachments");
    for (int i = 0; i < 20; i++) {
      attachments.addObject().put("upload", "01KN45QZ8H0000000000000001");
    }
    assertThat(read(email, EmailRequests::newEmail)).isInstanceOf(Result.Done.class);

    attachments.addObject().put("upload", "01KN45QZ8H0000000000000001");
    assertThat(errors(email, EmailRequests::newEmail))
        .containsExactly(new FieldError("/attachments", "are more than 20"));
  }

  @ParameterizedTest
  @CsvSource({"subject, 250", "message, 50000"})
  void countsCharactersAndNamesTheLimit(String field, int charactersMax) {
    email.put(field, "🏗".repeat(charactersMax));
    assertThat(read(email, EmailRequests::newEmail)).isInstanceOf(Result.Done.class);

    email.put(field, "x".repeat(charactersMax + 1));
    assertThat(errors(email, EmailRequests::newEmail))
        .containsExactly(
            new FieldError("/" + field, "has more than " + charactersMax + " characters"));
  }

  @Test
  void takesNoSubjectOfTwoLines() {
    email.put("subject", "Invoice\r\nBcc: eve@evil.example");

    assertThat(errors(email, EmailRequests::newEmail))
        .extracting(FieldError::pointer)
        .containsExactly("/subject");
  }

  @Test
  void readsAnUpload() {
    var read = read(file, EmailRequests::newFile).orThrow();

    assertThat(read.name()).isEqualTo("Site photos März.pdf");
    assertThat(read.contentType()).isEqualTo("application/pdf");
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "100000001"})
  void namesTheLimitOfAnUpload(int size) {
    file.put("size", size);

    assertThat(errors(file, EmailRequests::newFile))
        .containsExactly(new FieldError("/size", "must be from 1 to 100000000 bytes"));
  }

  @Test
  void takesNoMediaTypeNameOrHashThatCouldBeginAHeader() {
    file.put("fileName", "a\r\nb.pdf").put("contentType", "text/plain\r\nX: y").put("sha256", "x");

    assertThat(errors(file, EmailRequests::newFile))
        .extracting(FieldError::pointer)
        .containsExactly("/fileName", "/contentType", "/sha256");
  }

  @Test
  void saysWhatIsNoObject() {
    assertThat(Fields.parse("[]")).isEqualTo(Result.refused(new Refusal.NotJson()));
    assertThat(Fields.parse("{} {}")).isEqualTo(Result.refused(new Refusal.NotJson()));
    assertThat(Fields.parse("")).isEqualTo(Result.refused(new Refusal.NotJson()));
  }

  private static ObjectNode body(String sample) {
    return (ObjectNode) Json.readOurs(Samples.http(sample).getBody());
  }

  private static <T> Result<T> read(ObjectNode body, Function<Fields, Result<T>> reader) {
    return Fields.parse(body.toString()).then(reader);
  }

  private static <T> List<FieldError> errors(ObjectNode body, Function<Fields, Result<T>> reader) {
    return switch (read(body, reader)) {
      case Result.Refused<T>(Refusal.Invalid invalid) -> invalid.errors();
      case Result.Refused<T> other -> throw new AssertionError(other);
      case Result.Done<T> _ -> throw new AssertionError("was not refused");
    };
  }
}
