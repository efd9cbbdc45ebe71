package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.inbound.UnmatchedMail;
import com.invoicecourier.inbound.UnmatchedMails;

/** The operator's list as an answer. */
public final class UnmatchedAnswers {
  private UnmatchedAnswers() {}

  public static ObjectNode page(UnmatchedMails.Page page) {
    ObjectNode json = Json.object();
    json.set("unmatched", Json.list(page.mails(), UnmatchedAnswers::mail));
    Json.put(json, "next", page.next());
    return json;
  }

  private static ObjectNode mail(UnmatchedMail mail) {
    ObjectNode json = Json.object().put("id", mail.id()).put("at", Json.time(mail.at()));
    mail.from().ifPresent(from -> json.set("from", AddressAnswers.encode(from)));
    return json.put("subject", mail.subject())
        .put("reason", mail.reason())
        .put("size", mail.size());
  }
}
