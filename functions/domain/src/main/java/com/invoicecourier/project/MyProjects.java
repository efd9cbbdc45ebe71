package com.invoicecourier.project;

import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Entry;
import java.util.List;

/** A person with the projects that let them in. */
public record MyProjects(Actor.Person person, List<Entry> projects) {
  public MyProjects {
    projects = List.copyOf(projects);
  }
}
