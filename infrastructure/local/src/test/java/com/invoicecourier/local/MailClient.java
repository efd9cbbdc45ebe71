package com.invoicecourier.local;

import jakarta.mail.Authenticator;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A plain mail program. */
public final class MailClient {
  private MailClient() {}

  /** Sends raw text to the address; an empty login sends without one. */
  public static void send(LocalRun run, String login, String to, String raw)
      throws MessagingException {
    send(run.endpoints(), login, List.of(to), raw);
  }

  static void send(Endpoints at, String login, List<String> to, String raw)
      throws MessagingException {
    send(at.smtp(), login, to, raw);
  }

  static void send(int port, String login, List<String> to, String raw) throws MessagingException {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", port);
    properties.put("mail.smtp.auth", !login.isEmpty());
    Session session =
        Session.getInstance(
            properties,
            new Authenticator() {
              @Override
              protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(login, "courier");
              }
            });
    MimeMessage message =
        new MimeMessage(session, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
    try (var transport = session.getTransport("smtp")) {
      transport.connect();
      transport.sendMessage(message, InternetAddress.parse(String.join(",", to)));
    }
  }

  /** The messages of an inbox, whole. */
  public static List<String> inbox(Endpoints at, String address) throws Exception {
    Session session = Session.getInstance(new Properties());
    List<String> messages = new ArrayList<>();
    try (Store store = session.getStore("imap")) {
      store.connect("127.0.0.1", at.imap(), address, "courier");
      Folder inbox = store.getFolder("INBOX");
      inbox.open(Folder.READ_ONLY);
      for (Message message : inbox.getMessages()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        messages.add(bytes.toString(StandardCharsets.UTF_8));
      }
    }
    return messages;
  }
}
