package com.invoicecourier.inbound;

import com.invoicecourier.communication.MailClass;
import com.invoicecourier.reply.Folded;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Tells people from machines: the first rule that fits decides, else a person wrote it. Precedence
 * and X-Auto-Response-Suppress say nothing alone: people's mail through lists and Exchange has
 * them.
 */
public final class MailClassRules {
  private static final List<String> AWAY_SUBJECTS =
      List.of(
          "automatic reply",
          "auto reply",
          "auto:",
          "out of office",
          "out of the office",
          "reponse automatique",
          "absence du bureau",
          "respuesta automatica",
          "fuera de la oficina",
          "automatische antwort",
          "abwesenheitsnotiz");
  private static final List<String> FAILURE_SUBJECTS =
      List.of(
          "undeliver",
          "delivery status notification",
          "mail delivery",
          "returned mail",
          "failure notice",
          "non remis",
          "no se puede entregar");
  private static final List<String> AUTO_REPLY_HEADERS =
      List.of("x-autoreply", "x-autorespond", "x-autoresponse", "x-autoreply-from");

  private record Rule(MailClass mailClass, String reason, Predicate<ParsedMail> fits) {}

  /** What a mail is, and the rule that says so. */
  public record Judgement(MailClass mailClass, String reason) {}

  private static final Judgement PERSON =
      new Judgement(MailClass.PERSON, "no rule about machines fits");

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              MailClass.COMPLAINT,
              "a feedback report (RFC 5965)",
              mail -> reports(mail, "feedback-report") || has(mail, "message/feedback-report")),
          new Rule(
              MailClass.READ_RECEIPT,
              "a disposition notification (RFC 8098)",
              mail ->
                  reports(mail, "disposition-notification")
                      || has(mail, "message/disposition-notification")),
          new Rule(
              MailClass.BOUNCE,
              "a delivery status notification (RFC 3464)",
              mail -> reports(mail, "delivery-status") || has(mail, "message/delivery-status")),
          new Rule(
              MailClass.BOUNCE,
              "no return path, and a mail system's name or subject (RFC 5321 section 4.5.5)",
              mail -> hasNullReturnPath(mail) && (isFromDaemon(mail) || tellsOfFailure(mail))),
          new Rule(
              MailClass.BOUNCE,
              "it lists failed recipients (Exim)",
              mail -> mail.headers().first("x-failed-recipients").isPresent()),
          new Rule(
              MailClass.CALENDAR_ANSWER,
              "an answer to an invitation (RFC 5546)",
              MailClassRules::answersInvitation),
          new Rule(
              MailClass.AUTO_REPLY,
              "it says that no person sent it (RFC 3834)",
              MailClassRules::isAutoSubmitted),
          new Rule(
              MailClass.AUTO_REPLY,
              "a header that only answering machines write",
              mail ->
                  AUTO_REPLY_HEADERS.stream()
                      .anyMatch(name -> mail.headers().first(name).isPresent())),
          new Rule(
              MailClass.AUTO_REPLY,
              "a subject that mail programs give their absence notes",
              mail -> beginsWith(mail.subject(), AWAY_SUBJECTS)));

  private MailClassRules() {}

  static MailClass classify(ParsedMail mail) {
    return judge(mail).mailClass();
  }

  public static Judgement judge(ParsedMail mail) {
    return RULES.stream()
        .filter(rule -> rule.fits().test(mail))
        .findFirst()
        .map(rule -> new Judgement(rule.mailClass(), rule.reason()))
        .orElse(PERSON);
  }

  private static boolean reports(ParsedMail mail, String type) {
    return mail.type().value().equals("multipart/report")
        && mail.type().get("report-type").filter(type::equalsIgnoreCase).isPresent();
  }

  private static boolean has(ParsedMail mail, String type) {
    return mail.types().stream().anyMatch(part -> part.value().equals(type));
  }

  private static boolean hasNullReturnPath(ParsedMail mail) {
    return mail.headers()
        .first("return-path")
        .filter(path -> path.strip().equals("<>"))
        .isPresent();
  }

  private static boolean isFromDaemon(ParsedMail mail) {
    String from = mail.headers().first("from").orElse("").toLowerCase(Locale.ROOT);
    return from.contains("mailer-daemon") || from.contains("postmaster");
  }

  private static boolean tellsOfFailure(ParsedMail mail) {
    return beginsWith(mail.subject(), FAILURE_SUBJECTS);
  }

  private static boolean answersInvitation(ParsedMail mail) {
    return mail.types().stream()
        .anyMatch(
            part ->
                part.value().equals("text/calendar")
                    && part.get("method").filter("REPLY"::equalsIgnoreCase).isPresent());
  }

  private static boolean isAutoSubmitted(ParsedMail mail) {
    return mail.headers()
        .first("auto-submitted")
        .map(value -> Parameters.of(value).value())
        .filter(value -> !value.equals("no") && !value.equals("auto-forwarded") && !value.isEmpty())
        .isPresent();
  }

  private static boolean beginsWith(String subject, List<String> openings) {
    String text = Folded.of(subject);
    return openings.stream().anyMatch(text::startsWith);
  }
}
