package com.invoicecourier.local.fault;

import java.util.ArrayList;
import java.util.List;

/** One scenario with every fault at every call. */
final class Matrix {
  private static final boolean WHOLE = Boolean.getBoolean("fault-matrix.whole");

  private final List<Tried> tried = new ArrayList<>();
  private final List<String> lies = new ArrayList<>();
  private int calls;

  private record Tried(Trial trial, Invoked invoked) {}

  Matrix(Laboratory laboratory, Scenario scenario) throws Exception {
    boolean reached = true;
    while (reached) {
      reached = tryAt(laboratory, scenario, calls + 1);
      calls += reached ? 1 : 0;
    }
    laboratory.runOn();
    Truth truth = laboratory.truth();
    for (Tried one : tried) {
      one.trial().lies(truth, one.invoked()).forEach(lie -> lies.add(one.invoked() + ": " + lie));
    }
  }

  /** False once there are not so many calls. */
  private boolean tryAt(Laboratory laboratory, Scenario scenario, int call) throws Exception {
    for (Fault fault : Fault.values()) {
      for (boolean lasting : isTriedLasting(fault) ? List.of(false, true) : List.of(false)) {
        Trial trial = scenario.prepare();
        Invoked invoked = laboratory.invoke(new Plan(call, fault, lasting), trial::invoke);
        trial.afterwards(invoked);
        tried.add(new Tried(trial, invoked));
        if (!invoked.struck()) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Of the lasting ones, make test tries the worst alone: it takes effect and nobody hears of it.
   */
  private static boolean isTriedLasting(Fault fault) {
    return fault == Fault.TIMED_OUT_AFTER_EFFECT || (WHOLE && !fault.kills());
  }

  /** How many faults really struck. */
  long combinations() {
    return tried.stream().filter(one -> one.invoked().struck()).count();
  }

  int calls() {
    return calls;
  }

  List<String> lies() {
    return lies;
  }
}
