package com.invoicecourier.local.demo;

import com.invoicecourier.local.Endpoints;
import com.invoicecourier.local.mail.CollaboratorMailboxes;
import jakarta.mail.Authenticator;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** A collaborator's mail program: reads by IMAP, answers by SMTP. */
record MailProgram(Endpoints endpoints, InternetAddress owner) {

  /** The message of a communication, whole: its id stands in References. */
  Optional<MimeMessage> find(String communication) throws MessagingException, IOException {
    Session session = session();
    try (Store store = session.getStore("imap")) {
      store.connect(
          "127.0.0.1", endpoints.imap(), owner.getAddress(), CollaboratorMailboxes.PASSWORD);
      Folder inbox = store.getFolder("INBOX");
      inbox.open(Folder.READ_ONLY);
      for (Message message : inbox.getMessages()) {
        if (isOf(communication, message)) {
          ByteArrayOutputStream copy = new ByteArrayOutputStream();
          message.writeTo(copy);
          return Optional.of(
              new MimeMessage(session, new ByteArrayInputStream(copy.toByteArray())));
        }
      }
      return Optional.empty();
    }
  }

  private static boolean isOf(String communication, Message message) throws MessagingException {
    return Optional.ofNullable(message.getHeader("References")).stream()
        .flatMap(Arrays::stream)
        .anyMatch(ids -> ids.toUpperCase(Locale.ROOT).contains(communication));
  }

  /** To the sender and everybody in To and Cc, with the text above. */
  void replyToAll(MimeMessage message, String text) throws MessagingException {
    Message reply = message.reply(true);
    reply.setFrom(owner);
    reply.setText(text);
    reply.saveChanges();
    Transport.send(reply);
  }

  private Session session() {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", endpoints.smtp());
    properties.put("mail.smtp.auth", true);
    properties.put("mail.from", owner.getAddress());
    return Session.getInstance(
        properties,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(owner.getAddress(), CollaboratorMailboxes.PASSWORD);
          }
        });
  }
}
