package com.invoicecourier.lambda.http;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.OpenedCommunication;
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
    return masking.answer(open(request), CommunicationAnswers::thread);
  }

  private Result<OpenedCommunication> open(ApiRequest request) {
    return request
        .path("communication", CommunicationId::new)
        .then(id -> read.open(request.actor(), id));
  }

  /**
   * Makes the change where the request has no If-Match, or one with the thread's entity tag (RFC
   * 9110 section 13.1.1). It is compared right before, not with the write: of two who change within
   * that moment both may, one after the other, as without the header. Asked only about a request
   * that is in order otherwise (section 13.2.1).
   */
  public <T> Result<T> ifMatched(ApiRequest request, Supplier<Result<T>> change) {
    Optional<String> tags = request.header("if-match").filter(text -> !text.strip().equals("*"));
    if (tags.isEmpty()) {
      return change.get();
    }
    return open(request)
        .then(
            seen ->
                isOneOf(tags.get(), seen) ? change.get() : Result.refused(new Refusal.Changed()));
  }

  private boolean isOneOf(String tags, OpenedCommunication seen) {
    String tag =
        EntityTag.of(masking.answer(Result.done(seen), CommunicationAnswers::thread).body());
    return Stream.of(tags.split(",", -1)).map(String::strip).anyMatch(tag::equals);
  }
}
