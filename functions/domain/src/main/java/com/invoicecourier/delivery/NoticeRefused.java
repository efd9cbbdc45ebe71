package com.invoicecourier.delivery;

/** The mail service takes no notice for now; the report that called for it must come again. */
public final class NoticeRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoticeRefused() {
    super("the mail service refused a notice for now");
  }
}
