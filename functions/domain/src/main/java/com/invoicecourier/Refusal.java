package com.invoicecourier;

import java.util.List;

/** Why a request was not carried out; nothing was changed. */
public sealed interface Refusal {
  /** It is not there, or not for this actor to know of. */
  record NotFound(String what) implements Refusal {}

  /** The actor may see it, but not do this. */
  record Forbidden(String why) implements Refusal {}

  /** The limited release does not cover the company. */
  record NotReleased(String why) implements Refusal {}

  /** The input is wrong; {@code count} may be larger than the list. */
  record Invalid(List<FieldError> errors, int count) implements Refusal {
    public Invalid {
      errors = List.copyOf(errors);
    }
  }

  /** The body is not JSON, or not a JSON object. */
  record NotJson() implements Refusal {}

  /** The request carries no usable idempotency key. */
  record KeyMissing() implements Refusal {}

  /** The cursor is none that was given to this actor for this list. */
  record CursorUnknown() implements Refusal {}

  /** The state of things does not allow it, or changed meanwhile. */
  record Conflict(String why) implements Refusal {}

  /** It is not as the actor saw it when they asked for a change of just that. */
  record Changed() implements Refusal {}

  /** The idempotency key was used before with another request. */
  record KeyReused() implements Refusal {}

  static Refusal invalid(List<FieldError> errors) {
    int shown = Math.min(errors.size(), Limits.FIELD_ERRORS_MAX);
    return new Invalid(errors.subList(0, shown), errors.size());
  }

  static Refusal invalid(String pointer, String detail) {
    return invalid(List.of(new FieldError(pointer, detail)));
  }
}
