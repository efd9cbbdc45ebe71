package com.invoicecourier.local.mail;

import com.invoicecourier.local.aws.ObjectEvents;
import com.invoicecourier.local.aws.Topics;
import com.invoicecourier.local.template.ReceiptRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** What the S3 action of each matching receipt rule does: the object, then the notice. */
record InboundDelivery(List<ReceiptRule> rules, S3Client s3, ObjectEvents objects, Topics topics) {
  private static final String SUBJECT = "Amazon SES Email Receipt Notification";

  boolean takes(String address) {
    return rules.stream().anyMatch(rule -> rule.takes(address));
  }

  void deliver(InboundMail mail) throws IOException {
    for (ReceiptRule rule : rules) {
      if (mail.recipients().stream().anyMatch(rule::takes)) {
        Verdicts verdicts = mail.verdicts();
        store(mail, rule, verdicts);
        topics.publish(rule.topicArn(), SUBJECT, new SesNotice(mail, rule, verdicts).json());
      }
    }
  }

  private void store(InboundMail mail, ReceiptRule rule, Verdicts verdicts) throws IOException {
    Path object = mail.content().resolveSibling(mail.id() + ".object");
    try {
      Files.write(object, new SesHeaderBlock(mail, rule, verdicts).bytes());
      try (var out = Files.newOutputStream(object, StandardOpenOption.APPEND)) {
        Files.copy(mail.content(), out);
      }
      s3.putObject(
          put -> put.bucket(rule.bucket()).key(rule.prefix() + mail.id()),
          RequestBody.fromFile(object));
      objects.created(rule.bucket(), rule.prefix() + mail.id(), Files.size(object));
    } finally {
      Files.deleteIfExists(object);
    }
  }

  /** The header section of a mail in a file, and nothing of its body. */
  static SesMessage header(Path content) {
    List<String> lines = new ArrayList<>();
    try (var in = Files.newBufferedReader(content, StandardCharsets.ISO_8859_1)) {
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String header = String.join("\r\n", lines) + "\r\n\r\n";
    return SesMessage.of(header.getBytes(StandardCharsets.ISO_8859_1));
  }
}
