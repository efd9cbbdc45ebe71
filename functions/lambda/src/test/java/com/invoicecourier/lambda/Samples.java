package com.invoicecourier.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.util.List;

/** The sample events, decoded as Lambda's runtime decodes them. */
public final class Samples {
  private Samples() {}

  public static APIGatewayV2HTTPEvent http(String name) {
    return read(name, APIGatewayV2HTTPEvent.class);
  }

  /** The names of all samples of the gateway. */
  public static List<String> httpNames() {
    return Repository.events()
        .map(file -> file.getFileName().toString().replace(".json", ""))
        .filter(name -> text(name).contains("routeKey"))
        .toList();
  }

  public static SQSEvent sqs(String name) {
    return read(name, SQSEvent.class);
  }

  public static <T> T read(String name, Class<T> type) {
    return serializer(type).fromJson(text(name));
  }

  public static String text(String name) {
    return Repository.text(Repository.root().resolve("events").resolve(name + ".json"));
  }

  private static <T> PojoSerializer<T> serializer(Class<T> type) {
    return LambdaEventSerializers.isLambdaSupportedEvent(type.getName())
        ? LambdaEventSerializers.serializerFor(type, type.getClassLoader())
        : JacksonFactory.getInstance().getSerializer(type);
  }
}
