package com.invoicecourier.project;

import com.invoicecourier.Ids;

/** A project, by the name its integrator chose. */
public record ProjectId(String value) {
  public ProjectId {
    Ids.chosen(value);
  }
}
