package com.invoicecourier.lambda.ses;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.ReplyToken;
import com.invoicecourier.communication.Topic;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.outbound.Handover;
import com.invoicecourier.project.ProjectId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** Law 2 on the wire: whatever the service answers, or does not, it is asked once. */
class SesMailTransportTest {
  private static final byte[] COPY =
      "From: a@b.example\r\n\r\ntext".getBytes(StandardCharsets.US_ASCII);

  private static final Duration AT_MOST = Duration.ofSeconds(3);

  @Test
  void anAcceptedMailHasTheServicesId() throws Exception {
    try (RawService service = RawService.answering(200, "{\"MessageId\":\"0100-1\"}")) {
      assertThat(handOver(service.at())).isEqualTo(new Handover.Accepted("0100-1"));
      assertThat(service.requests()).isEqualTo(1);
    }
  }

  @Test
  void aRejectedMailIsRefusedForGood() throws Exception {
    try (RawService service = RawService.refusing(400, "MessageRejected")) {
      assertThat(handOver(service.at())).isInstanceOf(Handover.Refused.class);
      assertThat(service.requests()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"400, BadRequestException", "413, RequestEntityTooLarge", "400, ValidationException"})
  void aWrongMailIsRefusedForGood(int status, String error) throws Exception {
    try (RawService service = RawService.refusing(status, error)) {
      assertThat(handOver(service.at())).isInstanceOf(Handover.Refused.class);
      assertThat(service.requests()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "429, TooManyRequestsException",
    "400, ThrottlingException",
    "400, LimitExceededException",
    "400, SendingPausedException",
    "400, AccountSuspendedException",
    "400, MailFromDomainNotVerifiedException",
    "404, NotFoundException",
    "403, AccessDeniedException",
    "403, ExpiredTokenException"
  })
  void aTroubleOfTheAccountIsARefusalForNow(int status, String error) throws Exception {
    try (RawService service = RawService.refusing(status, error)) {
      assertThat(handOver(service.at())).isInstanceOf(Handover.Busy.class);
      assertThat(service.requests()).isEqualTo(1);
    }
  }

  @Test
  void aFaultOfTheServiceLeavesItUnknown() throws Exception {
    try (RawService service = RawService.refusing(500, "InternalFailure")) {
      assertThat(handOver(service.at())).isInstanceOf(Handover.Unknown.class);
      assertThat(service.requests()).isEqualTo(1);
    }
  }

  @Test
  void aConnectionThatEndsWithoutAnAnswerIsUnknownAndNotTriedAgain() throws Exception {
    try (RawService service = RawService.hangingUp()) {
      assertThat(handOver(service.at())).isInstanceOf(Handover.Unknown.class);
      assertThat(service.requests()).isEqualTo(1);
    }
  }

  @Test
  void aKeptConnectionThatEndsWithoutAnAnswerIsNotTriedAgainEither() throws Exception {
    try (RawService service = RawService.hangingUpAfterOne("{\"MessageId\":\"0100-1\"}")) {
      SesMailTransport transport = transport(service.at());

      assertThat(transport.handOver(recipient(), COPY, AT_MOST))
          .isInstanceOf(Handover.Accepted.class);
      assertThat(transport.handOver(recipient(), COPY, AT_MOST))
          .isInstanceOf(Handover.Unknown.class);

      assertThat(service.requests()).isEqualTo(2);
    }
  }

  @Test
  void anAnswerThatNeverComesIsUnknown() throws Exception {
    try (RawService service = RawService.silent()) {
      assertThat(handOver(service.at())).isInstanceOf(Handover.Unknown.class);
      assertThat(service.requests()).isEqualTo(1);
    }
  }

  @Test
  void aConnectionThatIsNeverMadeIsARefusalForNow() {
    URI closed = URI.create("http://127.0.0.1:1"); // a free port could be taken meanwhile

    assertThat(handOver(closed)).isInstanceOf(Handover.Busy.class);
  }

  private static Handover handOver(URI at) {
    return transport(at).handOver(recipient(), COPY, AT_MOST);
  }

  private static SesMailTransport transport(URI at) {
    SesV2Client client =
        SesV2Client.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .endpointOverride(at)
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "secret")))
            .overrideConfiguration(OneAttempt.within(Duration.ofSeconds(30)))
            .build();
    return new SesMailTransport(client, "set");
  }

  private static Recipient recipient() {
    Instant now = Instant.parse("2026-04-01T12:00:00Z");
    return Recipient.queued(
        new RecipientId(
            new CommunicationId("01KN45QZ8G3M7D2XW9A5CVT6HB"),
            new EmailId("01KN45QZ8H6R1F8PY3E0NKS4JM"),
            "01"),
        new Topic(new CompanyId("company"), new ProjectId("project"), new InvoiceId("invoice"), 1),
        Mailbox.of("Dana", new EmailAddress("dana@example.com")),
        Recipient.Field.TO,
        ReplyToken.of(new byte[16]),
        now,
        now);
  }
}
