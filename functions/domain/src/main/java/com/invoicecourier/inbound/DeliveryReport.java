package com.invoicecourier.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The machine-readable part of a delivery status notification (RFC 3464, RFC 6533), one entry for
 * each recipient it tells of.
 */
public record DeliveryReport(List<OfRecipient> recipients) {
  private static final Set<String> TYPES =
      Set.of("message/delivery-status", "message/global-delivery-status");
  private static final int DETAIL_CHARACTERS_MAX = 300;

  public DeliveryReport {
    recipients = List.copyOf(recipients);
  }

  /** What was done with the mail (RFC 3464 section 2.3.3); what cannot be read failed. */
  public enum Action {
    FAILED,
    DELAYED,
    DELIVERED,
    RELAYED,
    EXPANDED;

    private static Action of(String word) {
      return switch (word) {
        case "delayed" -> DELAYED;
        case "delivered" -> DELIVERED;
        case "relayed" -> RELAYED;
        case "expanded" -> EXPANDED;
        default -> FAILED;
      };
    }

    boolean isGood() {
      return this == DELIVERED || this == RELAYED || this == EXPANDED;
    }
  }

  /**
   * What became of the mail to one recipient.
   *
   * @param addresses the one the mail was sent to, and the one at which it ended
   * @param status the enhanced status code, such as 5.1.1 (RFC 3463)
   * @param diagnosis what the mail server said itself
   */
  public record OfRecipient(
      List<String> addresses, Action action, Optional<String> status, Optional<String> diagnosis) {
    public OfRecipient {
      addresses = List.copyOf(addresses);
    }
  }

  /** Of the part itself, else of the header that Exim lists failed recipients in. */
  static Optional<DeliveryReport> of(ParsedMail mail) {
    return mail.files().stream()
        .filter(file -> TYPES.contains(file.contentType()))
        .findFirst()
        .map(part -> new DeliveryReport(recipients(FieldGroups.of(part))))
        .filter(report -> !report.recipients().isEmpty())
        .or(() -> failedRecipients(mail));
  }

  private static Optional<DeliveryReport> failedRecipients(ParsedMail mail) {
    Optional<String> status = SmtpReply.in(mail.text());
    List<OfRecipient> failed =
        mail.headers().all("x-failed-recipients").stream()
            .flatMap(list -> List.of(list.split(",", -1)).stream())
            .map(address -> address(address.strip()))
            .filter(address -> !address.isEmpty())
            .map(one -> new OfRecipient(List.of(one), Action.FAILED, status, Optional.empty()))
            .toList();
    return failed.isEmpty() ? Optional.empty() : Optional.of(new DeliveryReport(failed));
  }

  /** The first group tells of the mail; some systems write all in one group. */
  private static List<OfRecipient> recipients(List<Headers> groups) {
    return groups.stream()
        .filter(
            group ->
                group.first("final-recipient").isPresent()
                    || group.first("original-recipient").isPresent()
                    || group.first("action").isPresent())
        .map(DeliveryReport::recipient)
        .toList();
  }

  private static OfRecipient recipient(Headers group) {
    List<String> addresses =
        List.of("original-recipient", "final-recipient").stream()
            .flatMap(name -> group.first(name).stream())
            .map(DeliveryReport::address)
            .filter(address -> !address.isEmpty())
            .distinct()
            .toList();
    return new OfRecipient(
        addresses,
        Action.of(word(group, "action")),
        group.first("status").flatMap(status -> SmtpReply.statusAt(status, 0)),
        group.first("diagnostic-code").map(said -> MailText.plain(said, DETAIL_CHARACTERS_MAX)));
  }

  private static String word(Headers group, String name) {
    String value = Comments.without(group.first(name).orElse("")).strip();
    return value.toLowerCase(Locale.ROOT);
  }

  /** Without the type before it and the angle brackets around it: {@code rfc822; <a@b>}. */
  private static String address(String field) {
    String bare = field.substring(field.indexOf(';') + 1).strip();
    boolean isBracketed = bare.startsWith("<") && bare.endsWith(">");
    return isBracketed ? bare.substring(1, bare.length() - 1).strip() : bare;
  }
}
