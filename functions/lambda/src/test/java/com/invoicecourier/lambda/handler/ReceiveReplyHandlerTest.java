package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.invoicecourier.inbound.Notice;
import com.invoicecourier.inbound.Outcome;
import com.invoicecourier.inbound.StoredMail;
import com.invoicecourier.inbound.Verdicts.Verdict;
import com.invoicecourier.lambda.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReceiveReplyHandlerTest {
  private final List<Notice> received = new ArrayList<>();
  private final List<StoredMail> stored = new ArrayList<>();

  @Test
  void decodesTheNoticeInsideTheEnvelopeOfTheTopic() throws IOException {
    SQSBatchResponse answer = handler().handleRequest(sample(), null);

    assertThat(answer.getBatchItemFailures()).isEmpty();
    assertThat(received).hasSize(1);
    Notice notice = received.getFirst();
    assertThat(notice.objectKey()).isEqualTo("in/" + notice.messageId());
    assertThat(notice.recipients()).hasSize(1);
    assertThat(notice.source()).isEqualTo("dana.whitfield@riverside-usd.example");
    assertThat(notice.verdicts().dmarc()).isEqualTo(Verdict.PASS);
    assertThat(notice.at()).isEqualTo(Instant.parse("2026-04-01T14:31:11.204Z"));
  }

  @Test
  void givesBackTheMessageThatFailedAlone() throws IOException {
    SQSEvent event = sample();
    event.getRecords().getFirst().setMessageId("first");
    SQSEvent.SQSMessage broken = new SQSEvent.SQSMessage();
    broken.setMessageId("broken");
    broken.setBody("no JSON");
    event.setRecords(List.of(event.getRecords().getFirst(), broken));

    SQSBatchResponse answer = handler().handleRequest(event, null);

    assertThat(answer.getBatchItemFailures())
        .extracting(SQSBatchResponse.BatchItemFailure::getItemIdentifier)
        .containsExactly("broken");
    assertThat(received).hasSize(1);
  }

  @Test
  void skipsTheObjectThatTheServiceWritesToTryTheBucket() throws IOException {
    SQSEvent event = sample();
    SQSEvent.SQSMessage message = event.getRecords().getFirst();
    message.setBody(
        message
            .getBody()
            .replaceAll(
                "objectKey(\\\\+\": \\\\+\")[^\"\\\\]*",
                "objectKey$1in/AMAZON_SES_SETUP_NOTIFICATION"));

    SQSBatchResponse answer = handler().handleRequest(event, null);

    assertThat(answer.getBatchItemFailures()).isEmpty();
    assertThat(received).isEmpty();
  }

  @Test
  void takesAStoredMailOfWhichTheBucketTells() {
    SQSBatchResponse answer = handler().handleRequest(Samples.sqs("receive-reply.stored"), null);

    assertThat(answer.getBatchItemFailures()).isEmpty();
    assertThat(received).isEmpty();
    assertThat(stored)
        .containsExactly(
            new StoredMail(
                "in/q041v1u3p6g5bust1o2se9of7vf685mtivi7ci01",
                Instant.parse("2026-04-01T14:31:12Z")));
  }

  private ReceiveReplyHandler handler() {
    return new ReceiveReplyHandler(
        this::receive,
        mail -> {
          stored.add(mail);
          return Optional.empty();
        });
  }

  private Outcome receive(Notice notice) {
    received.add(notice);
    return new Outcome.Unmatched("01KABCDEFGHJKMNPQRSTVWXYZ0");
  }

  private static SQSEvent sample() throws IOException {
    Path sample =
        Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .map(folder -> folder.resolve("events/receive-reply.json"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    try (InputStream json = Files.newInputStream(sample)) {
      return LambdaEventSerializers.serializerFor(
              SQSEvent.class, ReceiveReplyHandlerTest.class.getClassLoader())
          .fromJson(json);
    }
  }
}
