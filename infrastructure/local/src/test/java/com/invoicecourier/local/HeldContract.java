package com.invoicecourier.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.lambda.Contract;
import com.invoicecourier.local.gateway.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails every test during which the gateway gave an answer that the contract does not have. */
public final class HeldContract implements Witness, AfterEachCallback {
  private static final Queue<String> FAULTS = new ConcurrentLinkedQueue<>();

  /** The routes of the small product are not in the contract. */
  @Override
  public void saw(Answered answered) {
    answered
        .routeKey()
        .filter(Contract.ours().routes()::contains)
        .ifPresent(
            route ->
                Contract.ours()
                    .faults(route, answered.status(), answered.headers(), answered.body())
                    .forEach(fault -> FAULTS.add(route + " " + answered.status() + ": " + fault)));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertThat(seen()).as("answers that are not in the contract").isEmpty();
  }

  static List<String> seen() {
    List<String> seen = new ArrayList<>();
    for (String fault = FAULTS.poll(); fault != null; fault = FAULTS.poll()) {
      seen.add(fault);
    }
    return seen;
  }
}
