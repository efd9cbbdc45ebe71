package com.invoicecourier.local.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.stream.Stream;

/**
 * One handler object, called with bytes and answering bytes.
 *
 * @see <a href="https://github.com/aws/aws-lambda-java-libs">the runtime interface client</a>,
 *     whose choice of serialisers this repeats
 */
@FunctionalInterface
interface Entry {

  byte[] call(byte[] event, Context context) throws IOException;

  static Entry open(String className, ClassLoader code) {
    try {
      Object handler = code.loadClass(className).getConstructor().newInstance();
      return switch (handler) {
        case RequestStreamHandler stream -> ofStream(stream);
        case RequestHandler<?, ?> typed -> ofTyped(typed, code);
        default -> throw new IllegalStateException(className + " is no Lambda handler");
      };
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + className, e);
    }
  }

  private static Entry ofStream(RequestStreamHandler handler) {
    return (event, context) -> {
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      handler.handleRequest(new ByteArrayInputStream(event), answer, context);
      return answer.toByteArray();
    };
  }

  private static Entry ofTyped(RequestHandler<?, ?> handler, ClassLoader code) {
    ParameterizedType types = requestHandler(handler.getClass());
    PojoSerializer<Object> in = serializer(types.getActualTypeArguments()[0], code);
    PojoSerializer<Object> out = serializer(types.getActualTypeArguments()[1], code);
    @SuppressWarnings("unchecked")
    RequestHandler<Object, Object> untyped = (RequestHandler<Object, Object>) handler;
    return (event, context) -> {
      Object answer = untyped.handleRequest(in.fromJson(new ByteArrayInputStream(event)), context);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      out.toJson(answer, bytes);
      return bytes.toByteArray();
    };
  }

  private static ParameterizedType requestHandler(Class<?> type) {
    return Stream.<Class<?>>iterate(type, seen -> seen != Object.class, Class::getSuperclass)
        .flatMap(seen -> Stream.of(seen.getGenericInterfaces()))
        .filter(face -> face instanceof ParameterizedType)
        .map(face -> (ParameterizedType) face)
        .filter(face -> face.getRawType().equals(RequestHandler.class))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " has no event type"));
  }

  @SuppressWarnings("unchecked")
  private static PojoSerializer<Object> serializer(Type type, ClassLoader code) {
    if (type instanceof Class<?> known
        && LambdaEventSerializers.isLambdaSupportedEvent(known.getName())) {
      return LambdaEventSerializers.serializerFor((Class<Object>) known, code);
    }
    return JacksonFactory.getInstance().getSerializer(type);
  }
}
