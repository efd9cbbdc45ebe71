package com.invoicecourier.local;

import static com.invoicecourier.local.Contractor.DANA;
import static com.invoicecourier.local.Contractor.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.demo.ApiCalls;
import com.invoicecourier.local.template.Bucket;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;

/** A mail of which the bucket alone tells. */
class StoredMailTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ID = "m4h1l0stn0t1ce000000000000000000000000001";
  private static final String KEY = "in/" + ID;

  @Test
  void isSeenByTheOperatorUntilItIsFiledInItsThread() throws Exception {
    LocalRun run = ProductRun.get();
    Contractor jane = Contractor.of(run);
    String thread = jane.send("An answer whose notice got lost", List.of(DANA), List.of());
    String to = ReceivedMail.await(run.endpoints(), DANA, "An answer whose notice got lost").from();

    assertThat(tell(run).path("batchItemFailures")).hasSize(1);
    assertThat(unread(run)).isOne();

    run.aws()
        .s3()
        .putObject(put -> put.bucket(bucket(run)).key(KEY), RequestBody.fromString(object(to)));
    assertThat(tell(run).path("batchItemFailures")).isEmpty();
    assertThat(tell(run).path("batchItemFailures")).isEmpty();

    assertThat(unread(run)).isZero();
    assertThat(inbound(jane.thread(thread)))
        .singleElement()
        .satisfies(
            answer -> {
              assertThat(answer.path("status").asText()).isEqualTo("filed");
              assertThat(answer.at("/trust/level").asText()).isEqualTo("verified");
              assertThat(answer.at("/suggestion/decision").asText()).isEqualTo("approved");
            });
  }

  @Test
  void isToldOfByTheBucketToAQueueThatWaits() throws Exception {
    LocalRun run = ProductRun.get();
    String subject = "A mail that the bucket tells of";
    MailClient.send(
        run.endpoints(),
        DANA,
        List.of("reply+" + "q".repeat(26) + "@mail.invoicecourier.example"),
        "From: " + DANA + "\nSubject: " + subject + "\n\nHello.\n");

    assertThat(
            SmallRun.await(
                () -> Files.readAllLines(run.endpoints().events()),
                lines -> lines.stream().anyMatch(StoredMailTest::isOfTheBucket)))
        .anyMatch(StoredMailTest::isOfTheBucket);
  }

  private static boolean isOfTheBucket(String line) {
    return line.contains("\"detail-type\":\"Object Created\"") && line.contains("\"key\":\"in/");
  }

  /** As the queue does. */
  private static JsonNode tell(LocalRun run) throws Exception {
    ObjectNode event = JSON.createObjectNode();
    event.put("detail-type", "Object Created").put("source", "aws.s3");
    event.put("time", "2026-05-05T05:05:05Z");
    event.putObject("detail").putObject("object").put("key", KEY);
    ObjectNode batch = JSON.createObjectNode();
    batch
        .putArray("Records")
        .addObject()
        .put("messageId", "stored-1")
        .put("body", event.toString())
        .put("eventSource", "aws:sqs");
    return JSON.readTree(run.invoke("ReceiveReplyFunction", JSON.writeValueAsBytes(batch)));
  }

  private static long unread(LocalRun run) throws Exception {
    ApiCalls operator =
        new ApiCalls(run.endpoints().api(), run.token("operator", "general-contractor"));
    return operator
        .get("/unmatched")
        .path("unmatched")
        .valueStream()
        .filter(mail -> mail.path("at").asText().equals("2026-05-05T05:05:05Z"))
        .filter(mail -> mail.path("reason").asText().contains("could not be read yet"))
        .filter(mail -> mail.path("id").asText().length() == 26)
        .count();
  }

  private static String bucket(LocalRun run) {
    return run.deployment().buckets().stream()
        .filter(Bucket::tells)
        .map(Bucket::name)
        .findFirst()
        .orElseThrow();
  }

  private static String object(String to) {
    return """
    Return-Path: <%1$s>
    Received: from mx.riverside-usd.example (mx.riverside-usd.example [192.0.2.1])
     by inbound-smtp.us-east-1.amazonaws.com with SMTP id %3$s
     for %2$s;
     Wed, 01 Apr 2026 14:31:11 +0000 (UTC)
    X-SES-Spam-Verdict: PASS
    X-SES-Virus-Verdict: PASS
    Authentication-Results: amazonses.com;
     dkim=pass header.i=@riverside-usd.example;
     dmarc=pass header.from=riverside-usd.example;
    X-SES-RECEIPT: AEFB
    From: Dana Whitfield <%1$s>
    To: Jane Roe <%2$s>
    Subject: Re: An answer whose notice got lost
    Message-ID: <lost-1@riverside-usd.example>
    Content-Type: text/plain; charset=utf-8

    Approved.
    """
        .formatted(DANA, to, ID)
        .replace("\n", "\r\n");
  }
}
