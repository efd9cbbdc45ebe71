package com.invoicecourier.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.invoicecourier.local.LocalRun;
import com.invoicecourier.local.MailClient;
import com.invoicecourier.local.SmallRun;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InboundSmtpTest {
  private static final String DANA = "dana.whitfield@riverside-usd.example";
  private static final String DOMAIN = "@mail.invoicecourier.example";
  private static LocalRun run;

  @BeforeAll
  static void start() throws Exception {
    run = SmallRun.get();
  }

  @Test
  void storesTheMailUnderTheBlockThatSesWrites() throws Exception {
    JsonNode notice = deliver(DANA, DANA);

    String object = object(notice);
    String id = notice.at("/mail/messageId").asText();
    assertThat(id).matches("[a-z0-9]{40}");
    assertThat(notice.at("/receipt/action/objectKey").asText()).isEqualTo("in/" + id);
    assertThat(object)
        .startsWith("Return-Path: <" + DANA + ">\r\nReceived: from ")
        .contains("\r\n by inbound-smtp.us-east-1.amazonaws.com with SMTP id " + id + "\r\n for ")
        .contains("X-SES-Spam-Verdict: PASS\r\nX-SES-Virus-Verdict: PASS\r\nReceived-SPF: pass (")
        .contains("Authentication-Results: amazonses.com;\r\n spf=pass ")
        .contains(" dkim=pass header.i=@riverside-usd.example;\r\n dmarc=pass header.from=")
        .contains("\r\nX-SES-DKIM-SIGNATURE: a=rsa-sha256;")
        .endsWith("\r\n\r\nApproved, thank you.\r\n");
    assertThat(object.replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void givesTheEnvelopeInReceiptAndTheHeadersInMail() throws Exception {
    JsonNode notice = deliver(DANA, DANA);

    assertThat(notice.path("notificationType").asText()).isEqualTo("Received");
    assertThat(notice.at("/receipt/recipients/0").asText()).startsWith("reply+").endsWith(DOMAIN);
    assertThat(notice.at("/mail/destination/0").asText()).isEqualTo("hidden@elsewhere.example");
    assertThat(notice.at("/mail/source").asText()).isEqualTo(DANA);
    assertThat(notice.at("/mail/commonHeaders/subject").asText()).isEqualTo("Re: Déjà");
    assertThat(notice.at("/mail/headersTruncated").asBoolean()).isFalse();
  }

  @Test
  void judgesTheSenderByItsLogin() throws Exception {
    assertThat(verdicts(deliver(DANA, DANA))).containsExactly("PASS", "PASS", "PASS");
    assertThat(verdicts(deliver("", DANA))).containsExactly("GRAY", "GRAY", "GRAY");
    assertThat(verdicts(deliver("mallory@evil.example", DANA)))
        .containsExactly("FAIL", "FAIL", "FAIL");
    assertThat(verdicts(deliver("kim@nodmarc.example", "kim@nodmarc.example")))
        .containsExactly("PASS", "GRAY", "GRAY");
  }

  @Test
  void refusesWhatNoReceiptRuleTakes() {
    assertThatThrownBy(() -> MailClient.send(run, DANA, "billing" + DOMAIN, mail(DANA)))
        .isInstanceOf(MessagingException.class)
        .hasStackTraceContaining("550");
    assertThatThrownBy(() -> MailClient.send(run, "reply" + DOMAIN, DANA, mail(DANA)))
        .isInstanceOf(MessagingException.class);
  }

  @Test
  void refusesWhatIsTooLargeAfterReadingIt() {
    String line = "x".repeat(998) + "\r\n";
    String large = mail(DANA) + line.repeat(42 * 1024);

    assertThatThrownBy(() -> MailClient.send(run, DANA, "reply+t" + DOMAIN, large))
        .hasStackTraceContaining("552");
  }

  @Test
  void relaysToCollaboratorsWhoseMailIsThereAfterARestart() throws Exception {
    String somebody = UUID.randomUUID() + "@owner.example";
    MailClient.send(run, DANA, somebody, mail(DANA));
    assertThat(MailClient.inbox(run.endpoints(), somebody)).hasSize(1);

    run = SmallRun.restart();

    assertThat(MailClient.inbox(run.endpoints(), somebody))
        .singleElement()
        .asString()
        .contains("Approved");
  }

  private static JsonNode deliver(String login, String from) throws Exception {
    String to = "reply+" + UUID.randomUUID() + DOMAIN;
    MailClient.send(run, login, to, mail(from));
    return SmallRun.await(() -> notice(to), found -> !found.isMissingNode());
  }

  private static String mail(String from) {
    return """
        From: Somebody <%s>
        To: hidden@elsewhere.example
        Subject: Re: =?utf-8?B?RMOpasOg?=
        Message-ID: <theirs@client.example>
        MIME-Version: 1.0
        Content-Type: text/plain

        Approved, thank you.
        """
        .formatted(from);
  }

  private static JsonNode notice(String to) throws Exception {
    ObjectMapper json = new ObjectMapper();
    String queue = run.endpoints().sqs() + "/000000000000/invoice-courier-Parts-ReplyQueue";
    List<String> bodies =
        run
            .aws()
            .sqs()
            .receiveMessage(
                receive -> receive.queueUrl(queue).maxNumberOfMessages(10).visibilityTimeout(0))
            .messages()
            .stream()
            .map(message -> message.body())
            .filter(body -> body.contains(to))
            .toList();
    if (bodies.isEmpty()) {
      return json.missingNode();
    }
    JsonNode envelope = json.readTree(bodies.getFirst());
    assertThat(envelope.path("Type").asText()).isEqualTo("Notification");
    return json.readTree(envelope.path("Message").asText());
  }

  private static String object(JsonNode notice) {
    JsonNode action = notice.at("/receipt/action");
    return run.aws()
        .s3()
        .getObjectAsBytes(
            get ->
                get.bucket(action.path("bucketName").asText())
                    .key(action.path("objectKey").asText()))
        .asString(StandardCharsets.UTF_8);
  }

  private static List<String> verdicts(JsonNode notice) {
    JsonNode receipt = notice.path("receipt");
    return List.of(
        receipt.at("/spfVerdict/status").asText(),
        receipt.at("/dkimVerdict/status").asText(),
        receipt.at("/dmarcVerdict/status").asText());
  }
}
