package com.invoicecourier.local.fault;

import java.util.List;
import java.util.Optional;

/**
 * How an invocation went.
 *
 * @param ended whether it came to its own end, without an exception
 */
record Invoked(Plan plan, List<Call> calls, boolean ended) {

  boolean struck() {
    return calls.size() >= plan.call();
  }

  Optional<Call> at() {
    return struck() ? Optional.of(calls.get(plan.call() - 1)) : Optional.empty();
  }

  /**
   * True where nobody can know whether a mail went out: the answer to a hand-over was lost, or the
   * invocation broke off between a claim and its end.
   */
  boolean leavesUnknown() {
    boolean atHandOver = at().filter(Call::isHandOver).isPresent() && !plan.fault().definite();
    boolean claimed = calls.stream().anyMatch(call -> call.claim() && call.tookEffect());
    return atHandOver || (claimed && (plan.fault().kills() || plan.lasting()));
  }

  @Override
  public String toString() {
    return plan + at().map(call -> " (" + call + ")").orElse("");
  }
}
