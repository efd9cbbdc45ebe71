package com.invoicecourier.lambda.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.invoicecourier.lambda.http.Api;
import com.invoicecourier.lambda.http.ApiAnswer;
import com.invoicecourier.lambda.http.ApiEvents;
import com.invoicecourier.lambda.http.ApiRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A function behind the gateway. It takes bytes, because the runtime's own reader of events loads
 * 800 classes at a cold start, and our JSON reader is loaded anyway.
 */
public interface ApiHandler extends RequestStreamHandler {

  ApiAnswer answer(ApiRequest request);

  default APIGatewayV2HTTPResponse handleRequest(
      APIGatewayV2HTTPEvent event, @Nullable Context context) {
    return Api.answer(event, context, this::answer);
  }

  @Override
  default void handleRequest(InputStream event, OutputStream response, Context context)
      throws IOException {
    ApiEvents.write(handleRequest(ApiEvents.read(event), context), response);
  }
}
