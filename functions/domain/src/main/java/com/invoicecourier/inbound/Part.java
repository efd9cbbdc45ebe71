package com.invoicecourier.inbound;

import java.util.Optional;
import java.util.Set;

/** What the headers of one part say of its body. */
record Part(Headers headers, Parameters type, Parameters disposition) {
  private static final Set<String> SIGNATURES =
      Set.of(
          "application/pgp-signature",
          "application/pkcs7-signature",
          "application/x-pkcs7-signature");

  static Part of(RawHeaders raw) {
    Headers plain = raw.decoded(Optional.empty());
    Optional<String> charset = plain.last("content-type").map(Parameters::of).flatMap(Part::label);
    Headers headers = charset.isPresent() ? raw.decoded(charset) : plain;
    return new Part(
        headers,
        Parameters.of(headers.last("content-type").orElse("text/plain")),
        Parameters.of(headers.last("content-disposition").orElse("")));
  }

  Optional<String> charset() {
    return label(type);
  }

  String encoding() {
    return headers.last("content-transfer-encoding").orElse("");
  }

  String name() {
    return disposition.get("filename").or(() -> type.get("name")).orElse("");
  }

  boolean isHtml() {
    return type.value().equals("text/html");
  }

  /** A type that is none counts as text/plain (RFC 2045 section 5.2). */
  boolean isText() {
    String value = type.value();
    return isHtml() || value.equals("text/plain") || value.equals("text") || value.isEmpty();
  }

  boolean isAttachment() {
    return disposition.value().equals("attachment");
  }

  /** A picture that HTML can show in its text, by its Content-ID (RFC 2392). */
  boolean isPictureOfText() {
    return type.value().startsWith("image/")
        && headers.last("content-id").isPresent()
        && !isAttachment();
  }

  boolean isMail() {
    return type.value().equals("message/rfc822");
  }

  boolean isFlowed() {
    return type.get("format").filter("flowed"::equalsIgnoreCase).isPresent();
  }

  boolean isSpaceDeleted() {
    return type.get("delsp").filter("yes"::equalsIgnoreCase).isPresent();
  }

  boolean isSignature() {
    return SIGNATURES.contains(type.value());
  }

  /** Opaque S/MIME (RFC 8551 section 3.5). */
  boolean isCms() {
    return type.value().equals("application/pkcs7-mime")
        || type.value().equals("application/x-pkcs7-mime");
  }

  boolean isTnef() {
    return type.value().equals("application/ms-tnef")
        || type.value().equals("application/vnd.ms-tnef")
        || name().equalsIgnoreCase("winmail.dat");
  }

  private static Optional<String> label(Parameters type) {
    return type.get("charset").filter(label -> !label.isBlank());
  }
}
