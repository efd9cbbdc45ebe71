package com.invoicecourier.local.fault;

import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * One call to a service.
 *
 * @param claim whether it moves a recipient to SENDING
 * @param tookEffect whether the service carried it out
 */
public record Call(
    int number, String service, String operation, boolean claim, boolean tookEffect) {

  public static Call of(int number, SdkHttpRequest request, String body, boolean tookEffect) {
    String service = service(request);
    return new Call(
        number,
        service,
        operation(request),
        service.equals("dynamodb") && body.contains("{\"S\":\"SENDING\"}"),
        tookEffect);
  }

  public static String service(SdkHttpRequest request) {
    Optional<String> target = request.firstMatchingHeader("X-Amz-Target");
    if (target.isPresent()) {
      return target.get().startsWith("DynamoDB") ? "dynamodb" : "sqs";
    }
    return request.encodedPath().startsWith("/v2/email") ? "ses" : "s3";
  }

  private static String operation(SdkHttpRequest request) {
    return request
        .firstMatchingHeader("X-Amz-Target")
        .map(target -> target.substring(target.indexOf('.') + 1))
        .orElse(request.method().name().toLowerCase(Locale.ROOT));
  }

  boolean isHandOver() {
    return service.equals("ses") && operation.equals("post");
  }

  @Override
  public String toString() {
    return service + " " + operation;
  }
}
