package com.invoicecourier.inbound;

import com.invoicecourier.communication.Bodies;
import com.invoicecourier.communication.InboundEmail;
import java.util.List;

/** Keeps a mail's text and files before its email is recorded; twice changes nothing. */
public final class KeepContent {
  private final Bodies bodies;
  private final InboundFiles files;

  public KeepContent(Bodies bodies, InboundFiles files) {
    this.bodies = bodies;
    this.files = files;
  }

  void keep(Reading reading, InboundEmail email) {
    bodies.keep(email.communication(), email.id(), reading.spans());
    List<SpooledFile> found = reading.mail().files();
    for (int i = 0; i < found.size(); i++) {
      files.keep(email.communication(), email.id(), i + 1, found.get(i));
    }
  }
}
