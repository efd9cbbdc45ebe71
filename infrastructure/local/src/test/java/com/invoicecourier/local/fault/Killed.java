package com.invoicecourier.local.fault;

/** The process is gone: no code of the product may go on after this. */
final class Killed extends Error {
  private static final long serialVersionUID = 1;

  Killed() {
    super("killed", null, false, false);
  }
}
