package com.invoicecourier.local.function;

/**
 * What Lambda reports as a function error: the handler threw, ran out of time, or could not start.
 */
public final class FunctionFailed extends Exception {
  public FunctionFailed(String message, Throwable cause) {
    super(message, cause);
  }

  public FunctionFailed(String message) {
    super(message);
  }
}
