package com.invoicecourier.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.invoicecourier.local.LocalRun;
import com.invoicecourier.local.SmallRun;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.GetAccountResponse;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailResponse;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/** What the SES double answers by script, as the SDK's model of the API reads it. */
class SesFaultTest {
  private static LocalRun run;
  private static SesV2Client ses;

  @BeforeAll
  static void start() throws Exception {
    run = SmallRun.get();
    ses =
        SesV2Client.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .endpointOverride(URI.create(run.endpoints().ses()))
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "x")))
            .overrideConfiguration(
                over ->
                    over.retryStrategy(retry -> retry.maxAttempts(1))
                        .apiCallTimeout(Duration.ofSeconds(2)))
            .build();
  }

  @ParameterizedTest
  @CsvSource({
    "THROTTLED, 429, TooManyRequestsException",
    "QUOTA_REACHED, 400, LimitExceededException",
    "ACCOUNT_SUSPENDED, 400, AccountSuspendedException",
    "SENDING_PAUSED, 400, SendingPausedException",
    "MESSAGE_REJECTED, 400, MessageRejectedException",
    "MAIL_FROM_NOT_VERIFIED, 400, MailFromDomainNotVerifiedException",
    "NOT_FOUND, 404, NotFoundException",
    "BAD_REQUEST, 400, BadRequestException",
    "FAILED_BEFORE_ACCEPTING, 500, SesV2Exception",
    "FAILED_AFTER_ACCEPTING, 500, SesV2Exception"
  })
  void isTheErrorOfTheModel(SesFault fault, int status, String type) {
    run.ses().failNext(fault);

    Throwable thrown = catchThrowable(() -> send(UUID.randomUUID().toString()));

    assertThat(thrown.getClass().getSimpleName()).isEqualTo(type);
    assertThat(((SesV2Exception) thrown).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource(SesFault.class)
  void acceptsTheMailOrNotAsItsNameSays(SesFault fault) throws Exception {
    String mark = UUID.randomUUID().toString();
    run.ses().failNext(fault);

    Throwable thrown = catchThrowable(() -> send(mark));

    assertThat(thrown).isInstanceOf(SdkException.class);
    assertThat(accepted(mark)).hasSize(fault.accepts() ? 1 : 0);
  }

  /** As SES does; a caller whose pipe breaks hears nothing of the refusal. */
  @Test
  void readsAMailToItsEndBeforeItRefusesIt() {
    run.ses().failNext(SesFault.MESSAGE_REJECTED);

    Throwable thrown = catchThrowable(() -> send("big " + "x".repeat(10_000_000)));

    assertThat(thrown.getClass().getSimpleName()).isEqualTo("MessageRejectedException");
  }

  @Test
  void isScriptedFromOutsideToo() throws Exception {
    HttpRequest script =
        HttpRequest.newBuilder(URI.create(run.endpoints().ses() + "/faults"))
            .POST(HttpRequest.BodyPublishers.ofString("[\"sending-paused\"]"))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      assertThat(http.send(script, BodyHandlers.discarding()).statusCode()).isEqualTo(204);
    }

    assertThat(catchThrowable(() -> send("any")))
        .extracting(thrown -> thrown.getClass().getSimpleName())
        .isEqualTo("SendingPausedException");
  }

  /** Every member of an answer is one that the model has in that place. */
  @Test
  void answersWithMembersOfTheModelOnly() throws Exception {
    JsonNode account;
    HttpRequest get =
        HttpRequest.newBuilder(URI.create(run.endpoints().ses() + "/v2/email/account")).build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      account = new ObjectMapper().readTree(http.send(get, BodyHandlers.ofString()).body());
    }

    assertThat(unknown(account, GetAccountResponse.builder().build())).isEmpty();
    assertThat(ses.getAccount(_ -> {}).sendQuota().maxSendRate()).isPositive();
    assertThat(names(SendEmailResponse.builder().build())).contains("MessageId");
    assertThat(send("model").messageId()).isNotEmpty();
  }

  private static List<String> unknown(JsonNode answer, SdkPojo model) {
    return answer.properties().stream()
        .map(member -> member.getKey())
        .filter(name -> !names(model).contains(name))
        .toList();
  }

  private static List<String> names(SdkPojo model) {
    return model.sdkFields().stream().map(SdkField::locationName).toList();
  }

  private static List<AcceptedMail.Mail> accepted(String mark) throws Exception {
    Stream<AcceptedMail.Mail> all = run.ses().accepted().stream();
    return all.filter(mail -> mail.tags().getOrDefault("mark", "").equals(mark)).toList();
  }

  private static SendEmailResponse send(String mark) {
    String raw = "From: reply+abc@mail.invoicecourier.example\r\nSubject: 7\r\n\r\nHello\r\n";
    return ses.sendEmail(
        send ->
            send.content(content -> content.raw(one -> one.data(SdkBytes.fromUtf8String(raw))))
                .destination(to -> to.toAddresses("success+label@simulator.amazonses.com"))
                .emailTags(MessageTag.builder().name("mark").value(mark).build())
                .configurationSetName("small"));
  }
}
