package com.invoicecourier.lambda;

import com.invoicecourier.invoice.pdf.Paper;
import java.time.Duration;
import java.util.Optional;

/** What the template tells a function; the one-machine run sets system properties instead. */
public record Settings(
    String table,
    String snapshotBucket,
    String mailBucket,
    String inboundBucket,
    String uploadBucket,
    String sendQueueUrl,
    String mailDomain,
    String configurationSet,
    String siteOrigin,
    Duration undo,
    Paper paper,
    Optional<String> publishedDeadLettersUrl,
    Optional<String> sendRate,
    Optional<String> redriveUrls,
    Optional<String> cursorKey) {

  public static Settings fromEnvironment() {
    return new Settings(
        required("TABLE"),
        required("SNAPSHOT_BUCKET"),
        required("MAIL_BUCKET"),
        required("INBOUND_BUCKET"),
        required("UPLOAD_BUCKET"),
        required("SEND_QUEUE_URL"),
        required("MAIL_DOMAIN"),
        required("CONFIGURATION_SET"),
        required("SITE_ORIGIN"),
        Duration.ofSeconds(Long.parseLong(required("UNDO_SECONDS"))),
        Paper.of(required("PAPER")),
        found("PUBLISHED_DEAD_LETTERS_URL"),
        found("SEND_RATE"),
        found("REDRIVE_URLS"),
        found("CURSOR_KEY"));
  }

  private static String required(String name) {
    return found(name).orElseThrow(() -> new IllegalStateException(name + " is not set"));
  }

  private static Optional<String> found(String name) {
    return Optional.ofNullable(System.getenv(name))
        .or(() -> Optional.ofNullable(System.getProperty(name)));
  }
}
