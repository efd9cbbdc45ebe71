package com.invoicecourier.local.fault;

/**
 * Which call of an invocation meets which fault.
 *
 * @param call counted from 1, retries included
 * @param lasting whether all later calls of the invocation meet it too
 */
record Plan(int call, Fault fault, boolean lasting) {
  static final Plan NONE = new Plan(Integer.MAX_VALUE, Fault.THROTTLED, false);

  boolean strikes(int number) {
    return lasting ? number >= call : number == call;
  }

  @Override
  public String toString() {
    return "call " + call + " " + fault + (lasting ? " and all later ones" : "");
  }
}
