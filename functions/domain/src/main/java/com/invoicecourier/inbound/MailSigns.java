package com.invoicecourier.inbound;

import com.invoicecourier.reply.Folded;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What can be seen of a mail that tells people from machines; no sign decides by itself. */
final class MailSigns {
  private static final int FROM_CHARACTERS_MAX = 300;
  private static final int OPENING_LINES_MAX = 40;

  /** Names under which only mail systems write, letters alone. */
  private static final Set<String> MAIL_SYSTEMS =
      Set.of(
          "mailerdaemon",
          "maildaemon",
          "maildeliverysystem",
          "maildeliverysubsystem",
          "maildeliveryservice",
          "maildeliveryagent");

  /** Names under which mail systems write, and those who look after them (RFC 2142). */
  private static final Set<String> POSTMASTERS =
      Set.of(
          "postmaster",
          "systemadministrator",
          "mailadministrator",
          "sysadmin",
          "deliverysubsystem",
          "deliverysystem",
          "mailservice",
          "mailserver",
          "mailsystem",
          "microsoftexchange");

  private final ParsedMail mail;
  private final Supplier<Optional<DeliveryReport>> report;
  private final Supplier<String> opening;
  private final String subject;
  private final String writer;

  MailSigns(ParsedMail mail) {
    this.mail = mail;
    this.report = new Once<>(() -> DeliveryReport.of(mail));
    this.opening = new Once<>(() -> opening(mail));
    this.subject = Folded.of(mail.subject());
    this.writer = writer(mail);
  }

  /** The machine-readable part of a delivery status notification, if there is one. */
  Optional<DeliveryReport> deliveryReport() {
    return report.get();
  }

  /** True where it is a report of this type, or has a part of it. */
  boolean reports(String type) {
    boolean isSaid = mail.type().get("report-type").filter(type::equalsIgnoreCase).isPresent();
    return isSaid || has("message/" + type);
  }

  boolean has(String type) {
    return mail.types().stream().anyMatch(part -> part.value().equals(type));
  }

  Optional<String> header(String name) {
    return mail.headers().first(name).map(String::strip);
  }

  boolean hasAny(Set<String> names) {
    return mail.headers().list().stream().anyMatch(one -> names.contains(one.name()));
  }

  boolean says(String header, String value) {
    return mail.headers().all(header).stream().map(Folded::of).anyMatch(value::equals);
  }

  boolean headerBegins(String header, String value) {
    return mail.headers().all(header).stream().map(Folded::of).anyMatch(it -> it.startsWith(value));
  }

  /** No return path (RFC 5321 section 4.5.5), as the receiving system wrote it. */
  boolean hasNoReturnPath() {
    return header("return-path").map(Folded::of).filter(MailSigns::isNoPath).isPresent();
  }

  private static boolean isNoPath(String path) {
    return path.isEmpty() || path.equals("<>") || path.startsWith("<mailer-daemon");
  }

  boolean isFromMailSystem() {
    return MAIL_SYSTEMS.stream().anyMatch(writer::contains);
  }

  boolean isFromPostmaster() {
    return POSTMASTERS.stream().anyMatch(writer::contains);
  }

  boolean isFrom(String address) {
    return mail.from().filter(one -> one.address().value().equalsIgnoreCase(address)).isPresent();
  }

  boolean subjectBegins(String phrase) {
    return subject.startsWith(phrase);
  }

  boolean isTitledAsFailure() {
    return AutomaticWords.FAILURE_SUBJECTS.startOf(subject) > 0;
  }

  boolean isTitledAsSuccess() {
    return AutomaticWords.SUCCESS_SUBJECTS.startOf(subject) > 0;
  }

  boolean isTitledAsAbsence() {
    return AutomaticWords.AWAY_SUBJECTS.startOf(subject) > 0
        || AutomaticWords.AWAY_ENDS.stream().anyMatch(subject::endsWith);
  }

  /** The words of a non-delivery report stand in its first lines. */
  boolean tellsOfFailure() {
    return AutomaticWords.FAILURES.isIn(opening.get());
  }

  /** A mail server's answer stands in its first lines. */
  boolean quotesMailServer() {
    return SmtpReply.in(opening.get()).isPresent();
  }

  boolean givesMailBack() {
    return ReturnedMail.in(mail).isPresent();
  }

  /** An answer, or a counter-proposal, to an invitation. */
  boolean answersInvitation() {
    return mail.types().stream()
            .filter(part -> part.value().equals("text/calendar"))
            .flatMap(part -> part.get("method").stream())
            .anyMatch(MailSigns::isAnswer)
        || mail.files().stream()
            .filter(file -> file.contentType().equals("text/calendar"))
            .flatMap(file -> FieldGroups.of(file).stream())
            .flatMap(group -> group.first("method").stream())
            .anyMatch(MailSigns::isAnswer);
  }

  private static boolean isAnswer(String method) {
    return method.equalsIgnoreCase("REPLY") || method.equalsIgnoreCase("COUNTER");
  }

  boolean isAutoSubmitted() {
    return header("auto-submitted")
        .map(value -> Parameters.of(value).value())
        .filter(value -> !value.equals("no") && !value.equals("auto-forwarded") && !value.isEmpty())
        .isPresent();
  }

  boolean opensWith(String text) {
    return mail.text().stripLeading().startsWith(text);
  }

  private static String opening(ParsedMail mail) {
    return mail.body()
        .lines()
        .filter(line -> !line.isBlank())
        .limit(OPENING_LINES_MAX)
        .map(Folded::of)
        .collect(Collectors.joining(" "));
  }

  /** The letters of name and mailbox in From, without the domain, which may be called anything. */
  private static String writer(ParsedMail mail) {
    StringBuilder letters = new StringBuilder();
    boolean isDomain = false;
    String from = Folded.of(mail.headers().text("from", FROM_CHARACTERS_MAX));
    for (int i = 0; i < from.length(); i++) {
      char c = from.charAt(i);
      isDomain = c == '@' || (isDomain && c != ' ' && c != '>' && c != '(' && c != ',');
      if (!isDomain && Character.isLetter(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
