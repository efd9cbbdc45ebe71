package com.invoicecourier.communication;

/** Who or what wrote a mail. */
public enum MailClass {
  PERSON,
  AUTO_REPLY,
  BOUNCE,
  DELIVERY_NOTICE,
  COMPLAINT,
  READ_RECEIPT,
  CALENDAR_ANSWER
}
