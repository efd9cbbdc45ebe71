package com.invoicecourier.local.function;

/** Calls a function, by its logical id, with an event; gives what it answered. */
@FunctionalInterface
public interface Invoker {
  byte[] invoke(String function, byte[] event) throws FunctionFailed;
}
