package com.invoicecourier.communication;

import java.util.regex.Pattern;

/** One recipient of an outbound email; the number has two digits, from 01 to 40. */
public record RecipientId(CommunicationId communication, EmailId email, String number) {
  private static final Pattern NUMBER = Pattern.compile("[0-4][0-9]");

  public RecipientId {
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException("not a recipient's number");
    }
  }

  public static String number(int position) {
    return String.format("%02d", position);
  }
}
