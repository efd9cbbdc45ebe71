package com.invoicecourier.local;

import com.invoicecourier.local.fault.Call;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** The way to the services, with every call on it counted; a call tried again is another one. */
public final class CountedCalls implements SdkHttpClient {
  private final SdkHttpClient real;
  private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());

  public CountedCalls(SdkHttpClient real) {
    this.real = real;
  }

  /** What is called from here on is counted anew. */
  public void forget() {
    calls.clear();
  }

  /** What was called since, in no particular order where calls ran side by side. */
  public Counts counts() {
    return new Counts(List.copyOf(calls));
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    ExecutableHttpRequest prepared = real.prepareRequest(request);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        calls.add(Call.of(calls.size() + 1, request.httpRequest(), "", true));
        return prepared.call();
      }

      @Override
      public void abort() {
        prepared.abort();
      }
    };
  }

  @Override
  public void close() {
    real.close();
  }

  /** Calls by what they cost; a transaction or a batch is one. */
  public record Counts(List<Call> calls) {
    private static final Set<String> READS = Set.of("GetItem", "BatchGetItem", "Query");

    public long reads() {
      return calls.stream().filter(Counts::isRead).count();
    }

    public long writes() {
      return of("dynamodb") - reads();
    }

    public long s3() {
      return of("s3");
    }

    public long ses() {
      return of("ses");
    }

    private static boolean isRead(Call call) {
      return call.service().equals("dynamodb") && READS.contains(call.operation());
    }

    private long of(String service) {
      return calls.stream().filter(call -> call.service().equals(service)).count();
    }
  }
}
