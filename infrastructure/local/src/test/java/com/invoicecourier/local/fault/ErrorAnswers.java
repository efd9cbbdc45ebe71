package com.invoicecourier.local.fault;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Throttling and failure as each service words them. */
final class ErrorAnswers {
  private ErrorAnswers() {}

  static HttpExecuteResponse throttled(String service) {
    return switch (service) {
      case "dynamodb" -> json(400, "ProvisionedThroughputExceededException");
      case "sqs" -> json(400, "RequestThrottled");
      case "ses" -> json(429, "TooManyRequestsException");
      default -> xml(503, "SlowDown");
    };
  }

  static HttpExecuteResponse failed(String service) {
    return switch (service) {
      case "dynamodb" -> json(500, "InternalServerError");
      case "sqs", "ses" -> json(500, "InternalFailure");
      default -> xml(500, "InternalError");
    };
  }

  private static HttpExecuteResponse json(int status, String type) {
    String body = "{\"__type\":\"" + type + "\",\"message\":\"injected\"}";
    return answer(status, "application/x-amz-json-1.0", type, body);
  }

  private static HttpExecuteResponse xml(int status, String code) {
    String body = "<Error><Code>" + code + "</Code><Message>injected</Message></Error>";
    return answer(status, "application/xml", code, body);
  }

  private static HttpExecuteResponse answer(
      int status, String contentType, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpResponse.builder()
                .statusCode(status)
                .putHeader("Content-Type", contentType)
                .putHeader("Content-Length", "" + bytes.length)
                .putHeader("x-amzn-ErrorType", type)
                .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes)))
        .build();
  }
}
