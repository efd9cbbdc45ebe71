package com.invoicecourier.lambda.log;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkServiceException;

/** What may be told of an exception: its kind, its causes' kinds, and where in our code. */
final class Failure {
  private static final int CAUSES_MAX = 5;
  private static final int PLACES_MAX = 8;

  private Failure() {}

  static List<String> kinds(Throwable failure) {
    return chain(failure).map(each -> each.getClass().getName()).toList();
  }

  /** Our own frames, innermost first; where there is none, the place it was thrown. */
  static List<String> places(Throwable failure) {
    List<String> ours =
        chain(failure)
            .flatMap(each -> Arrays.stream(each.getStackTrace()))
            .map(StackTraceElement::toString)
            .filter(frame -> frame.contains("com.invoicecourier."))
            .distinct()
            .limit(PLACES_MAX)
            .toList();
    return ours.isEmpty()
        ? Arrays.stream(failure.getStackTrace()).limit(1).map(Object::toString).toList()
        : ours;
  }

  /** The id under which the service that failed knows the call. */
  static Optional<String> request(Throwable failure) {
    return chain(failure)
        .filter(each -> each instanceof SdkServiceException)
        .map(each -> ((SdkServiceException) each).requestId())
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(CAUSES_MAX);
  }
}
