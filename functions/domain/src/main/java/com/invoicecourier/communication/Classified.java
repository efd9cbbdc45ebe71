package com.invoicecourier.communication;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who or what wrote a mail, and what its class alone tells.
 *
 * @param viaList it came through a mailing list
 * @param back the date that an absence note names for its writer's return
 */
public record Classified(MailClass mailClass, boolean viaList, Optional<LocalDate> back) {
  public static Classified as(MailClass mailClass) {
    return new Classified(mailClass, false, Optional.empty());
  }
}
