package com.invoicecourier.compose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.james.mime4j.codec.QuotedPrintableOutputStream;

/** Lays out the parts of one message (RFC 2045, 2046); boundaries come from the email's id. */
final class MimeWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final String mixed;
  private final String alternative;

  /** In quoted-printable and base64 no line can begin with these boundaries. */
  MimeWriter(String id) {
    this.mixed = "=_mixed_" + id;
    this.alternative = "=_alternative_" + id;
  }

  MimeWriter field(HeaderField field) {
    out.writeBytes(field.bytes());
    return this;
  }

  MimeWriter bodies(String plain, String html) {
    field(HeaderField.plain("MIME-Version", "1.0"));
    field(multipart("mixed", mixed));
    line("");
    line("--" + mixed);
    field(multipart("alternative", alternative));
    line("");
    text("plain", plain);
    text("html", html);
    line("--" + alternative + "--");
    return this;
  }

  /** A message of one part; ends it. */
  byte[] plainText(String text) {
    field(HeaderField.plain("MIME-Version", "1.0"));
    textPart("plain", text);
    return out.toByteArray();
  }

  MimeWriter attachment(MailFile file) {
    line("--" + mixed);
    field(HeaderField.plain("Content-Type", file.contentType()));
    field(HeaderField.plain("Content-Transfer-Encoding", "base64"));
    field(HeaderField.attachment(file.name()));
    line("");
    out.writeBytes(Base64.getMimeEncoder().encode(file.content()));
    line("");
    return this;
  }

  byte[] finish() {
    line("--" + mixed + "--");
    return out.toByteArray();
  }

  private void text(String subtype, String text) {
    line("--" + alternative);
    textPart(subtype, text);
  }

  private void textPart(String subtype, String text) {
    field(HeaderField.plain("Content-Type", "text/" + subtype + "; charset=UTF-8"));
    field(HeaderField.plain("Content-Transfer-Encoding", "quoted-printable"));
    line("");
    byte[] crlf = text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    try (var quotedPrintable = new QuotedPrintableOutputStream(out, false)) {
      quotedPrintable.write(crlf);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // both ends are in memory
    }
    line("");
  }

  private static HeaderField multipart(String subtype, String boundary) {
    return HeaderField.plain(
        "Content-Type", "multipart/" + subtype + ";\r\n boundary=\"" + boundary + "\"");
  }

  private void line(String text) {
    out.writeBytes((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }
}
