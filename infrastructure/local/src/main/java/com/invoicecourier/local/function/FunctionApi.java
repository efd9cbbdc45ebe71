package com.invoicecourier.local.function;

import com.invoicecourier.local.template.Function;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Stands for Lambda's API: an operator calls a function by its name, as {@code aws lambda invoke}
 * does.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">AWS on Invoke</a>
 */
public final class FunctionApi implements AutoCloseable {
  private final Map<String, String> idsByName;
  private final Functions functions;
  private final Javalin http;

  private FunctionApi(List<Function> deployed, Functions functions, int port) {
    this.idsByName = deployed.stream().collect(Collectors.toMap(Function::name, Function::id));
    this.functions = functions;
    this.http =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.http.maxRequestSize = Functions.PAYLOAD_BYTES_MAX;
              config.routes.post("/2015-03-31/functions/{name}/invocations", this::invoke);
            });
    http.start("127.0.0.1", port);
  }

  public static FunctionApi start(List<Function> deployed, Functions functions, int port) {
    return new FunctionApi(deployed, functions, port);
  }

  /** A name may carry an alias, {@code name:live}; there is one version of each here. */
  private void invoke(Context call) {
    String name = call.pathParam("name").replaceAll(":.*", "");
    String id = idsByName.get(name);
    call.contentType("application/json");
    if (id == null) {
      call.status(404).header("x-amzn-ErrorType", "ResourceNotFoundException");
      call.result("{\"Message\":\"Function not found\"}");
      return;
    }
    try {
      call.result(functions.invoke(id, call.bodyAsBytes()));
    } catch (FunctionFailed e) {
      call.header("X-Amz-Function-Error", "Unhandled");
      call.result("{\"errorMessage\":\"the function failed\"}".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() {
    http.stop();
  }
}
