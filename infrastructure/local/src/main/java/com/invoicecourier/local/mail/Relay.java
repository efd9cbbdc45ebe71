package com.invoicecourier.local.mail;

import java.io.IOException;
import java.io.InputStream;
import org.subethamail.smtp.client.SMTPException;
import org.subethamail.smtp.client.SmartClient;

/** Hands a message over by SMTP, and tells what the other side said. */
public record Relay(String host, int port) {

  /** What became of it. */
  public sealed interface Outcome {
    /** The other side has it. */
    record Taken(String answer) implements Outcome {}

    /** The other side will never take it. */
    record Refused(int code, String answer) implements Outcome {}

    /** Perhaps later. */
    record Deferred(String reason) implements Outcome {}
  }

  public Outcome send(String from, String to, InputStream message) {
    try {
      SmartClient client = SmartClient.createAndConnect(host, port, "a8-31.smtp-out.amazonses.com");
      try {
        client.from(from);
        client.to(to);
        client.dataStart();
        byte[] buffer = new byte[64 * 1024];
        for (int read = message.read(buffer); read >= 0; read = message.read(buffer)) {
          client.dataWrite(buffer, read);
        }
        client.dataEnd();
        return new Outcome.Taken("250 2.0.0 OK");
      } finally {
        client.quit();
      }
    } catch (SMTPException e) {
      int code = e.getResponse().getCode();
      String answer = code + " " + e.getResponse().getMessage();
      return code >= 500 ? new Outcome.Refused(code, answer) : new Outcome.Deferred(answer);
    } catch (IOException e) {
      return new Outcome.Deferred(e.toString());
    }
  }
}
