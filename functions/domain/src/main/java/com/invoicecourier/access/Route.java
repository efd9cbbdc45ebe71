package com.invoicecourier.access;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every route of the API, and what whoever calls it needs; a route that is not here answers nobody.
 */
public enum Route {
  READ_ME("GET /me", Permission.READ_OWN_PROJECTS),
  KEEP_COMPANY("PUT /companies/{company}", Permission.KEEP_DIRECTORY),
  KEEP_PROJECT("PUT /projects/{project}", Permission.KEEP_DIRECTORY),
  KEEP_MEMBER("PUT /projects/{project}/members/{user}", Permission.KEEP_DIRECTORY),
  KEEP_CONTACT("PUT /projects/{project}/contacts/{address}", Permission.KEEP_DIRECTORY),
  READ_DIRECTORY("GET /projects/{project}/directory", Permission.READ_DIRECTORY),
  IMPORT_INVOICE("PUT /projects/{project}/invoices/{invoice}", Permission.IMPORT_INVOICES),
  LIST_INVOICES("GET /projects/{project}/invoices", Permission.READ_INVOICES),
  READ_INVOICE("GET /projects/{project}/invoices/{invoice}", Permission.READ_INVOICES),
  READ_DETAIL("GET /projects/{project}/invoices/{invoice}/detail", Permission.READ_INVOICES),
  READ_DETAIL_PDF(
      "GET /projects/{project}/invoices/{invoice}/detail.pdf", Permission.READ_INVOICES),
  COMPARE_VERSIONS(
      "GET /projects/{project}/invoices/{invoice}/versions/{before}/changes/{after}",
      Permission.READ_INVOICES),
  DRAFT_EMAIL("GET /projects/{project}/invoices/{invoice}/email-draft", Permission.EMAIL_INVOICES),
  PLACE_UPLOAD("POST /projects/{project}/uploads", Permission.UPLOAD),
  SUBMIT_EMAIL(
      "POST /projects/{project}/invoices/{invoice}/communications", Permission.EMAIL_INVOICES),
  LIST_COMMUNICATIONS(
      "GET /projects/{project}/invoices/{invoice}/communications", Permission.READ_EMAILS),
  READ_COMMUNICATION("GET /communications/{communication}", Permission.READ_EMAILS),
  READ_ATTACHMENT(
      "GET /communications/{communication}/emails/{email}/attachments/{number}",
      Permission.READ_EMAILS),
  READ_ORIGINAL(
      "GET /communications/{communication}/emails/{email}/original", Permission.READ_EMAILS),
  CHANGE_PRIVACY("PATCH /communications/{communication}", Permission.CHANGE_PRIVACY),
  DECIDE("POST /communications/{communication}/emails/{email}/decision", Permission.DECIDE),
  FILE_HELD(
      "POST /communications/{communication}/emails/{email}/file", Permission.SETTLE_HELD_MAIL),
  DISCARD_HELD(
      "POST /communications/{communication}/emails/{email}/discard", Permission.SETTLE_HELD_MAIL),
  CANCEL_EMAIL(
      "POST /communications/{communication}/emails/{email}/cancel", Permission.EMAIL_INVOICES),
  RESEND_EMAIL(
      "POST /communications/{communication}/emails/{email}/recipients/{recipient}/resend",
      Permission.EMAIL_INVOICES),
  CONFIRM_EMAIL(
      "POST /communications/{communication}/emails/{email}/recipients/{recipient}/confirm",
      Permission.EMAIL_INVOICES),
  LIST_UNMATCHED("GET /unmatched", Permission.REVIEW_MAIL),
  FILE_UNMATCHED("POST /unmatched/{mail}/file", Permission.REVIEW_MAIL),
  DISCARD_UNMATCHED("POST /unmatched/{mail}/discard", Permission.REVIEW_MAIL);

  private final String key;
  private final Permission permission;

  Route(String key, Permission permission) {
    this.key = key;
    this.permission = permission;
  }

  /** By the route key that the gateway gives, such as {@code GET /me}. */
  public static Optional<Route> of(String key) {
    return Arrays.stream(values()).filter(route -> route.key.equals(key)).findFirst();
  }

  public String key() {
    return key;
  }

  public Permission permission() {
    return permission;
  }
}
