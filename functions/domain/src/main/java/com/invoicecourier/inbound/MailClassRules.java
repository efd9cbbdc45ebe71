package com.invoicecourier.inbound;

import static com.invoicecourier.communication.MailClass.AUTO_REPLY;
import static com.invoicecourier.communication.MailClass.BOUNCE;
import static com.invoicecourier.communication.MailClass.CALENDAR_ANSWER;
import static com.invoicecourier.communication.MailClass.COMPLAINT;
import static com.invoicecourier.communication.MailClass.DELIVERY_NOTICE;
import static com.invoicecourier.communication.MailClass.READ_RECEIPT;

import com.invoicecourier.communication.MailClass;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells people from machines: the first rule that fits decides, else a person wrote it.
 *
 * <p>What says nothing alone is in no rule: Precedence bulk or list, X-Auto-Response-Suppress and
 * noreply@ stand on mail of people behind lists, Exchange and ticket systems; and a forwarded
 * report is its forwarder's mail.
 */
public final class MailClassRules {
  private static final Set<String> AUTO_REPLY_HEADERS =
      Set.of(
          "x-autoreply",
          "x-auto-reply",
          "x-autorespond",
          "x-autoresponse",
          "x-autoreply-from",
          "x-autoresponder",
          "x-mail-autoreply",
          "x-vacation");
  private static final Set<String> LIST_HEADERS = Set.of("list-id", "list-post", "mailing-list");

  private record Rule(MailClass mailClass, String reason, Predicate<MailSigns> fits) {}

  /**
   * What a mail is, and the rule that says so.
   *
   * @param viaList it came through a mailing list; a person's is a person's all the same
   */
  public record Judgement(MailClass mailClass, String reason, boolean viaList) {}

  private static final List<Rule> RULES =
      List.of(
          // reports that a machine is meant to read come first: nothing else is written so
          rule(COMPLAINT, "a feedback report (RFC 5965)", mail -> mail.reports("feedback-report")),
          rule(
              COMPLAINT,
              "the complaint of a Microsoft user, who is named in a header of its own",
              mail -> mail.header("x-hmxmroriginalrecipient").isPresent()),
          rule(
              COMPLAINT,
              "a complaint as Microsoft and Amazon pass them on without a report part",
              mail ->
                  mail.subjectBegins("complaint about message from")
                      && (mail.isFrom("staff@hotmail.com")
                          || mail.isFrom("complaints@email-abuse.amazonses.com"))),
          rule(
              READ_RECEIPT,
              "a disposition notification (RFC 8098)",
              mail ->
                  mail.reports("disposition-notification")
                      || mail.has("message/global-disposition-notification")),
          rule(
              DELIVERY_NOTICE,
              "a delivery status notification of which every action is good (RFC 3464 2.3.3)",
              mail ->
                  mail.deliveryReport()
                      .filter(it -> it.recipients().stream().allMatch(to -> to.action().isGood()))
                      .isPresent()),
          rule(
              BOUNCE,
              "a delivery status notification (RFC 3464)",
              mail ->
                  mail.reports("delivery-status") || mail.has("message/global-delivery-status")),
          rule(
              BOUNCE,
              "it lists failed recipients (Exim)",
              mail -> mail.header("x-failed-recipients").isPresent()),

          // a notice of Amazon SES that an SNS topic sends by mail
          rule(BOUNCE, "a bounce notice of Amazon SES, mailed by SNS", notice("Bounce")),
          rule(COMPLAINT, "a complaint notice of Amazon SES, mailed by SNS", notice("Complaint")),
          rule(DELIVERY_NOTICE, "a delivery notice of Amazon SES, by SNS", notice("Delivery")),

          // mail systems that write for people only
          rule(
              DELIVERY_NOTICE,
              "a mail system or postmaster titles it as a success",
              mail ->
                  (mail.isFromMailSystem() || mail.isFromPostmaster()) && mail.isTitledAsSuccess()),
          rule(
              BOUNCE,
              "the name of a mail system in From, under which nobody else writes",
              MailSigns::isFromMailSystem),
          rule(
              BOUNCE,
              "a postmaster titles it as a failure, or quotes what a mail server answered",
              mail ->
                  mail.isFromPostmaster()
                      && (mail.isTitledAsFailure()
                          || (mail.tellsOfFailure() && mail.quotesMailServer()))),
          rule(
              BOUNCE,
              "no return path (RFC 5321 4.5.5), and a subject or text that tells of a failure",
              mail ->
                  mail.hasNoReturnPath()
                      && !mail.isTitledAsAbsence()
                      && (mail.isTitledAsFailure() || mail.tellsOfFailure())),
          rule(
              BOUNCE,
              "titled as a failure, with a mail server's answer: a gateway under its own name",
              mail -> mail.isTitledAsFailure() && mail.quotesMailServer()),
          rule(
              BOUNCE,
              "titled as a failure, tells of one, and gives a mail back",
              mail -> mail.isTitledAsFailure() && mail.tellsOfFailure() && mail.givesMailBack()),

          // programs that answer for people
          rule(
              CALENDAR_ANSWER,
              "an answer to an invitation (RFC 5546)",
              MailSigns::answersInvitation),
          rule(AUTO_REPLY, "it says that no person sent it (RFC 3834)", MailSigns::isAutoSubmitted),
          rule(
              AUTO_REPLY,
              "a header that only answering machines write",
              mail -> mail.hasAny(AUTO_REPLY_HEADERS)),
          rule(
              AUTO_REPLY,
              "its precedence is that of an automatic reply",
              mail ->
                  mail.says("precedence", "auto_reply") || mail.says("precedence", "auto-reply")),
          rule(
              AUTO_REPLY,
              "an Exchange mailbox rule wrote it: it suppresses all answers and guards its loop",
              mail ->
                  mail.header("x-auto-response-suppress").isPresent()
                      && mail.header("x-ms-exchange-inbox-rules-loop").isPresent()),
          rule(
              AUTO_REPLY,
              "an Exchange mailbox rule says that it wrote it",
              mail -> mail.says("x-ms-exchange-generated-message-source", "mailbox rules agent")),
          rule(
              AUTO_REPLY,
              "its message class is that of an autoresponder",
              mail -> mail.says("x-post-messageclass", "9; autoresponder")),
          rule(
              AUTO_REPLY,
              "Apple's mail server answers for somebody on vacation",
              mail -> mail.headerBegins("x-apple-action", "vacation")),
          rule(
              AUTO_REPLY,
              "a subject that mail programs give their absence notes",
              MailSigns::isTitledAsAbsence),
          rule(
              AUTO_REPLY,
              "no return path (RFC 5321 4.5.5): nobody is to answer it",
              MailSigns::hasNoReturnPath));

  private MailClassRules() {}

  static MailClass classify(ParsedMail mail) {
    return judge(mail).mailClass();
  }

  public static Judgement judge(ParsedMail mail) {
    MailSigns signs = new MailSigns(mail);
    boolean viaList = isViaList(mail);
    return RULES.stream()
        .filter(rule -> rule.fits().test(signs))
        .findFirst()
        .map(rule -> new Judgement(rule.mailClass(), rule.reason(), viaList))
        .orElseGet(() -> new Judgement(MailClass.PERSON, "no rule about machines fits", viaList));
  }

  static boolean isViaList(ParsedMail mail) {
    return new MailSigns(mail).hasAny(LIST_HEADERS);
  }

  /** Why each rule says what it says, in the order in which they are asked. */
  static List<String> reasons() {
    return RULES.stream().map(Rule::reason).toList();
  }

  private static Rule rule(MailClass mailClass, String reason, Predicate<MailSigns> fits) {
    return new Rule(mailClass, reason, fits);
  }

  private static Predicate<MailSigns> notice(String type) {
    return mail ->
        mail.opensWith("{\"notificationType\":\"" + type + "\"")
            || mail.opensWith("{\"eventType\":\"" + type + "\"");
  }
}
