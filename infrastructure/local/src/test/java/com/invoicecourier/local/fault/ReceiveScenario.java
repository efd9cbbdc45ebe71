package com.invoicecourier.local.fault;

import com.invoicecourier.local.MailClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.model.Message;

/** A mail with a file comes in, to a thread or to an address that belongs to none. */
final class ReceiveScenario implements Scenario {
  private static final String DANA = "dana.whitfield@riverside-usd.example";

  private final Laboratory laboratory;
  private final String to;
  private final boolean matches;
  private final boolean noticeLost;
  private int received;

  private ReceiveScenario(Laboratory laboratory, String to, boolean matches, boolean noticeLost) {
    this.laboratory = laboratory;
    this.to = to;
    this.matches = matches;
    this.noticeLost = noticeLost;
  }

  static ReceiveScenario reply(Laboratory laboratory, Sender sender) throws Exception {
    return new ReceiveScenario(laboratory, address(laboratory, sender), true, false);
  }

  /** Then the bucket alone tells of the mail. */
  static ReceiveScenario noticeLost(Laboratory laboratory, Sender sender) throws Exception {
    return new ReceiveScenario(laboratory, address(laboratory, sender), true, true);
  }

  private static String address(Laboratory laboratory, Sender sender) throws Exception {
    String communication = sender.submit(sender.request(List.of(DANA), List.of()));
    laboratory.drain();
    String token =
        laboratory.truth().items("RECIPIENT", "communication", communication).stream()
            .map(item -> item.getOrDefault("token", ""))
            .findFirst()
            .orElseThrow();
    return "reply+" + token + "@mail.invoicecourier.example";
  }

  static ReceiveScenario unmatched(Laboratory laboratory, Sender sender) {
    return new ReceiveScenario(
        laboratory, "reply+" + "a".repeat(26) + "@mail.invoicecourier.example", false, false);
  }

  @Override
  public Trial prepare() throws Exception {
    received++;
    String subject = "Re: Invoice, " + kind() + received;
    MailClient.send(laboratory.run, DANA, to, mail(subject));
    String queue = noticeLost ? Laboratory.STORED : Laboratory.RECEIVE;
    if (noticeLost) {
      laboratory.crank.delete(Laboratory.RECEIVE, laboratory.crank.take(Laboratory.RECEIVE));
    }
    List<Message> messages = laboratory.crank.take(queue);
    return new QueueTrial(laboratory, queue, messages, (truth, _) -> lies(truth, subject));
  }

  private String kind() {
    if (noticeLost) {
      return "found ";
    }
    return matches ? "filed " : "aside ";
  }

  private List<String> lies(Truth truth, String subject) {
    List<Map<String, String>> filed =
        truth.items("EMAIL", "subject", subject).stream()
            .filter(item -> "inbound".equals(item.getOrDefault("direction", "")))
            .toList();
    List<Map<String, String>> aside = truth.items("UNMATCHED", "subject", subject);
    List<String> lies = new ArrayList<>();
    if (filed.size() != (matches ? 1 : 0) || aside.size() != (matches ? 0 : 1)) {
      lies.add("'" + subject + "' is filed " + filed.size() + " times, aside " + aside.size());
    }
    if (!truth.items("UNMATCHED", "subject", "").isEmpty()) {
      lies.add("mails are still said to be unread");
    }
    filed.forEach(
        email -> {
          String id = email.getOrDefault("email", "");
          List<Map<String, String>> outcomes = truth.items("MAIL", "email", id);
          if (outcomes.stream().map(item -> item.get("outcome")).distinct().count() != 1) {
            lies.add("'" + subject + "' has the outcomes " + outcomes);
          }
          if (!"FILED".equals(email.get("status"))) {
            lies.add("'" + subject + "' is " + email.get("status"));
          }
        });
    return lies;
  }

  private String mail(String subject) {
    return """
    From: Dana Whitfield <%s>
    To: <%s>
    Subject: %s
    Message-ID: <%s@riverside-usd.example>
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=cut

    --cut
    Content-Type: text/plain; charset=utf-8

    Approved.
    --cut
    Content-Type: text/csv
    Content-Disposition: attachment; filename=lines.csv

    1,100.00
    --cut--
    """
        .formatted(DANA, to, subject, subject.replaceAll("[^A-Za-z0-9]", ""));
  }
}
