package com.invoicecourier.local.fault;

/** Makes a function ready to be invoked with a fault, again and again. */
interface Scenario {
  Trial prepare() throws Exception;
}
