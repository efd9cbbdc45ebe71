package com.invoicecourier.lambda.http;

import com.invoicecourier.Refusal;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.ReadEmails;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A thread as an actor sees it, and changes of it on the condition that it is as they saw it. */
public final class OpenThread {
  private final ReadEmails read;
  private final Masking masking;

  public OpenThread(ReadEmails read, Masking masking) {
    this.read = read;
    this.masking = masking;
  }

  public ApiAnswer answer(ApiRequest request) {
    return masking.answer(
        request
            .path("communication", CommunicationId::new)
            .then(id -> read.open(request.actor(), id)),
        CommunicationAnswers::thread);
  }

  /**
   * Makes the change where the request has no If-Match, or one with the thread's entity tag (RFC
   * 9110 section 13.1.1). It is compared right before, not with the write: of two who change within
   * that moment both may, one after the other, as without the header.
   */
  public ApiAnswer ifMatched(ApiRequest request, Supplier<ApiAnswer> change) {
    Optional<String> tags = request.header("if-match").filter(text -> !text.strip().equals("*"));
    if (tags.isEmpty()) {
      return change.get();
    }
    ApiAnswer seen = answer(request);
    if (seen.status() != 200) {
      return seen;
    }
    String tag = EntityTag.of(seen.body());
    return Stream.of(tags.get().split(",", -1)).map(String::strip).anyMatch(tag::equals)
        ? change.get()
        : Problem.of(new Refusal.Changed());
  }
}
