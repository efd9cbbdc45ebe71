package com.invoicecourier.lambda.http;

import com.invoicecourier.Result;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;

/** The email that a path names: {@code /communications/{communication}/emails/{email}}. */
public record EmailPath(CommunicationId communication, EmailId email) {
  public static Result<EmailPath> of(ApiRequest request) {
    return request
        .path("communication", CommunicationId::new)
        .then(
            communication ->
                request.path("email", EmailId::new).map(id -> new EmailPath(communication, id)));
  }
}
