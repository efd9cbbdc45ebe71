package com.invoicecourier.lambda.handler;

import com.invoicecourier.access.Route;

/** The handlers of an office by route; a new route has none until it stands here. */
final class RouteHandlers {
  private RouteHandlers() {}

  static ApiHandler of(Office office, Route route) {
    return switch (route) {
      case READ_ME,
          READ_DIRECTORY,
          LIST_INVOICES,
          READ_INVOICE,
          READ_DETAIL,
          READ_DETAIL_PDF,
          COMPARE_VERSIONS ->
          office.readInvoices();
      case KEEP_COMPANY, KEEP_PROJECT, KEEP_MEMBER, KEEP_CONTACT -> office.keepDirectory();
      case IMPORT_INVOICE -> office.importInvoice();
      case DRAFT_EMAIL, PLACE_UPLOAD, SUBMIT_EMAIL -> office.submitEmail();
      case CANCEL_EMAIL, RESEND_EMAIL, CONFIRM_EMAIL -> office.resendEmail();
      case LIST_COMMUNICATIONS,
          READ_COMMUNICATION,
          READ_ATTACHMENT,
          READ_ORIGINAL,
          LIST_UNMATCHED ->
          office.readEmails();
      case CHANGE_PRIVACY, DECIDE, FILE_HELD, DISCARD_HELD, FILE_UNMATCHED, DISCARD_UNMATCHED ->
          office.decide();
    };
  }
}
