package com.invoicecourier.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.invoicecourier.local.LocalRun;
import com.invoicecourier.local.MailClient;
import com.invoicecourier.local.SmallRun;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.NotFoundException;
import software.amazon.awssdk.services.sesv2.model.TooManyRequestsException;

class SesDoubleTest {
  private static final String FROM = "reply+abc@mail.invoicecourier.example";
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
            .overrideConfiguration(over -> over.retryStrategy(retry -> retry.maxAttempts(1)))
            .build();
  }

  @Test
  void relaysToTheOneAddressAndOverwritesMessageIdAndDate() throws Exception {
    String to = UUID.randomUUID() + "@owner.example";

    String id = send(FROM, to, "small");

    List<String> inbox = inbox(to);
    assertThat(id).matches("[0-9a-f]{16}-[0-9a-f-]{36}-000000");
    assertThat(inbox).hasSize(1);
    assertThat(inbox.getFirst())
        .contains("Message-ID: <" + id + "@us-east-1.amazonses.com>")
        .contains("References: <thread@mail.invoicecourier.example>", "To: all@owner.example")
        .contains("..a line with a dot", "ligne accentuée")
        .doesNotContain("ours@example", "1999");
    assertThat(run.folder().resolve("ses/" + id + ".eml")).exists();
    assertThat(run.folder().resolve("mailboxes/" + to + "/INBOX/1.eml")).exists();
  }

  @Test
  void tellsTheDefaultBusWhatBecameOfIt() throws Exception {
    String to = UUID.randomUUID() + "@owner.example";

    String id = send(FROM, to, "small");

    List<JsonNode> reports = reports(id, 2);
    assertThat(reports.stream().map(report -> report.path("detail-type").asText()))
        .containsExactly("Email Sent", "Email Delivered");
    JsonNode detail = reports.getLast().path("detail");
    assertThat(detail.path("eventType").asText()).isEqualTo("Delivery");
    assertThat(detail.path("delivery").path("recipients").get(0).asText()).isEqualTo(to);
    assertThat(detail.at("/mail/tags/ses:configuration-set/0").asText()).isEqualTo("small");
    assertThat(detail.at("/mail/tags/recipient/0").asText()).isEqualTo("01");
    assertThat(detail.at("/mail/commonHeaders/messageId").asText()).isEqualTo("<ours@example>");
  }

  @Test
  void bouncesAndComplainsForTheSimulator() throws Exception {
    String bounced = send(FROM, "bounce@simulator.amazonses.com", "small");
    String complained = send(FROM, "complaint@simulator.amazonses.com", "small");

    assertThat(reports(bounced, 2).getLast().at("/detail/bounce/bounceType").asText())
        .isEqualTo("Permanent");
    assertThat(reports(complained, 3).getLast().at("/detail/eventType").asText())
        .isEqualTo("Complaint");
  }

  @Test
  void playsTheSuppressionListAndTheAbsentRecipient() throws Exception {
    String suppressed = send(FROM, "suppressionlist+label@simulator.amazonses.com", "small");
    String absent = send(FROM, "ooto@simulator.amazonses.com", "small");

    assertThat(reports(suppressed, 2).getLast().at("/detail/bounce/bounceSubType").asText())
        .isEqualTo("Suppressed");
    assertThat(reports(absent, 2).getLast().at("/detail/eventType").asText()).isEqualTo("Delivery");
  }

  @Test
  void refusesWhatSesWouldRefuse() {
    assertThatThrownBy(() -> send("someone@other.example", "a@owner.example", "small"))
        .isInstanceOf(MessageRejectedException.class)
        .hasMessageContaining("not verified");
    assertThatThrownBy(() -> send(FROM, "a@owner.example", "unknown"))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> send(FROM, "héléne@owner.example", "small"))
        .isInstanceOf(BadRequestException.class);
    run.ses().failNext(SesFault.THROTTLED);
    assertThatThrownBy(() -> send(FROM, "a@owner.example", "small"))
        .isInstanceOf(TooManyRequestsException.class);
  }

  private static String send(String from, String to, String set) {
    String raw =
        """
        From: "Jane Roe" <%s>
        To: all@owner.example
        Message-ID: <ours@example>
        Date: Fri, 1 Jan 1999 00:00:00 +0000
        References: <thread@mail.invoicecourier.example>
        Subject: Invoice 7
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        ..a line with a dot
        ligne accentuée
        """
            .formatted(from)
            .replace("\n", "\r\n");
    return ses.sendEmail(
            send ->
                send.content(content -> content.raw(one -> one.data(SdkBytes.fromUtf8String(raw))))
                    .destination(destination -> destination.toAddresses(to))
                    .emailTags(List.of(MessageTag.builder().name("recipient").value("01").build()))
                    .configurationSetName(set))
        .messageId();
  }

  private static List<String> inbox(String address) throws Exception {
    return SmallRun.await(
        () -> {
          boolean there = Files.exists(run.folder().resolve("mailboxes/" + address));
          return there ? MailClient.inbox(run.endpoints(), address) : List.<String>of();
        },
        messages -> !messages.isEmpty());
  }

  /** Those that came over bus, rule and queue to the function. */
  private static List<JsonNode> reports(String id, int count) throws Exception {
    ObjectMapper json = new ObjectMapper();
    List<String> lines =
        SmallRun.await(
            () -> SmallRun.collected().stream().filter(line -> line.contains(id)).toList(),
            found -> found.size() >= count);
    List<JsonNode> reports = new ArrayList<>();
    for (String line : lines) {
      reports.add(json.readTree(line));
    }
    reports.sort(Comparator.comparingInt(SesDoubleTest::order));
    return reports;
  }

  private static int order(JsonNode report) {
    return List.of("Send", "Delivery", "Bounce", "Complaint")
        .indexOf(report.at("/detail/eventType").asText());
  }
}
