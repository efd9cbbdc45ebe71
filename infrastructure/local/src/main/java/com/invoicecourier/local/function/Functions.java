package com.invoicecourier.local.function;

import com.invoicecourier.local.template.Function;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All functions of the deployment, called by their logical ids. */
public final class Functions implements Invoker, AutoCloseable {
  /** Lambda's synchronous payload limit, each way. */
  public static final int PAYLOAD_BYTES_MAX = 6 * 1024 * 1024;

  private final Map<String, FunctionPool> pools;
  private final Runnable settle;

  /** {@code settle} is run after each call and before its answer, until what it wrote is kept. */
  public Functions(
      List<Function> functions, ClassLoader code, Clock clock, FunctionLog log, Runnable settle) {
    this.settle = settle;
    this.pools =
        functions.stream()
            .collect(
                Collectors.toMap(
                    Function::id, function -> new FunctionPool(function, code, clock, log)));
  }

  @Override
  public byte[] invoke(String function, byte[] event) throws FunctionFailed {
    FunctionPool pool = pools.get(function);
    if (pool == null) {
      throw new IllegalArgumentException("no function " + function);
    }
    if (event.length > PAYLOAD_BYTES_MAX) {
      throw new FunctionFailed("the event is larger than 6 MB");
    }
    byte[] answer = pool.invoke(event);
    settle.run();
    if (answer.length > PAYLOAD_BYTES_MAX) {
      throw new FunctionFailed("Response payload size exceeded maximum allowed payload size");
    }
    return answer;
  }

  @Override
  public void close() {
    pools.values().forEach(FunctionPool::close);
  }
}
