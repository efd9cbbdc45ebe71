package com.invoicecourier.lambda.ses;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.Diagnosis;
import com.invoicecourier.communication.Diagnosis.Cause;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import java.time.Instant;
import java.util.Optional;

/**
 * One event of Amazon SES on the event bus ("Contents of event data that Amazon SES publishes"), as
 * a report on the recipient that its tags name.
 */
public record SesEvent(RecipientId recipient, Report report) {

  /** Empty for an event that tells nothing of a mail (click) or that has none of our tags. */
  public static Optional<SesEvent> of(JsonNode event) {
    JsonNode detail = event.path("detail");
    return recipientOf(event)
        .flatMap(recipient -> report(detail).map(report -> new SesEvent(recipient, report)));
  }

  /** Whose mail it tells of, even where the rest of it cannot be read. */
  public static Optional<RecipientId> recipientOf(JsonNode event) {
    JsonNode tags = event.path("detail").path("mail").path("tags");
    try {
      return Optional.of(
          new RecipientId(
              new CommunicationId(tags.path("communication").path(0).asText()),
              new EmailId(tags.path("email").path(0).asText()),
              tags.path("recipient").path(0).asText()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<Report> report(JsonNode detail) {
    return switch (detail.path("eventType").asText()) {
      case "Send" -> Optional.of(Report.accepted(at(detail, "send"), sesId(detail)));
      case "Delivery" ->
          Optional.of(
              new Report(
                  RecipientState.DELIVERED,
                  at(detail, "delivery"),
                  Optional.of(sesId(detail)),
                  Optional.empty()));
      case "Open" -> Optional.of(Report.opened(at(detail, "open"), sesId(detail)));
      case "DeliveryDelay" ->
          report(
              detail,
              "deliveryDelay",
              RecipientState.DELAYED,
              BounceWords.delayed(detail.path("deliveryDelay")));
      case "Bounce" -> bounced(detail);
      case "Complaint" ->
          report(detail, "complaint", RecipientState.COMPLAINED, hard(Cause.SPAM_REPORT));
      case "Reject" -> report(detail, "reject", RecipientState.FAILED, hard(Cause.VIRUS));
      case "Rendering Failure" ->
          report(detail, "failure", RecipientState.FAILED, hard(Cause.NOT_RENDERED));
      default -> Optional.empty();
    };
  }

  private static Optional<Report> bounced(JsonNode detail) {
    Diagnosis found = BounceWords.bounced(detail.path("bounce"));
    RecipientState state =
        found.cause() == Cause.SUPPRESSED ? RecipientState.SUPPRESSED : RecipientState.BOUNCED;
    return report(detail, "bounce", state, found);
  }

  private static Diagnosis hard(Cause cause) {
    return new Diagnosis(cause, Diagnosis.Kind.HARD, Optional.empty());
  }

  private static Optional<Report> report(
      JsonNode detail, String part, RecipientState state, Diagnosis diagnosis) {
    return Optional.of(Report.diagnosed(state, at(detail, part), sesId(detail), diagnosis));
  }

  private static String sesId(JsonNode detail) {
    return detail.path("mail").required("messageId").asText();
  }

  private static Instant at(JsonNode detail, String part) {
    return Instant.parse(
        detail.path(part).path("timestamp").asText(detail.path("mail").path("timestamp").asText()));
  }
}
