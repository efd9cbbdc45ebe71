package com.invoicecourier.local;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** A mail as a collaborator's mail program shows it. */
record ReceivedMail(MimeMessage message) {

  /** The mail with this subject in the mailbox, once it is there. */
  static ReceivedMail await(Endpoints at, String mailbox, String subject) throws Exception {
    return SmallRun.await(() -> find(at, mailbox, subject), Optional::isPresent).orElseThrow();
  }

  static Optional<ReceivedMail> find(Endpoints at, String mailbox, String subject)
      throws Exception {
    for (String raw : MailClient.inbox(at, mailbox)) {
      ReceivedMail mail = of(raw);
      if (subject.equals(mail.message().getSubject())) {
        return Optional.of(mail);
      }
    }
    return Optional.empty();
  }

  String from() throws MessagingException {
    return ((InternetAddress) message.getFrom()[0]).getAddress();
  }

  String fromName() throws MessagingException {
    return ((InternetAddress) message.getFrom()[0]).getPersonal();
  }

  List<String> addresses(Message.RecipientType type) throws MessagingException {
    Address[] found = message.getRecipients(type);
    return found == null
        ? List.of()
        : Arrays.stream(found).map(one -> ((InternetAddress) one).getAddress()).toList();
  }

  String header(String name) throws MessagingException {
    return String.join(" ", message.getHeader(name));
  }

  /** The bytes of the first PDF. */
  byte[] pdf() throws MessagingException, IOException {
    MimeMultipart parts = (MimeMultipart) message.getContent();
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.isMimeType("application/pdf")) {
        return part.getInputStream().readAllBytes();
      }
    }
    return new byte[0];
  }

  private static ReceivedMail of(String raw) throws MessagingException {
    return new ReceivedMail(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
  }
}
