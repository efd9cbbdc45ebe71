package com.invoicecourier.local.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The mailboxes of people outside: SMTP in, IMAP out. A mailbox is there as soon as mail for it
 * arrives; its password is always the same. Read and deleted marks are lost at a restart.
 */
public final class CollaboratorMailboxes implements AutoCloseable {
  public static final String PASSWORD = "courier";
  private static final String LOOPBACK = "127.0.0.1";

  private final GreenMail server;
  private final MailboxFiles files;

  private CollaboratorMailboxes(GreenMail server, MailboxFiles files) {
    this.server = server;
    this.files = files;
  }

  public static CollaboratorMailboxes start(Path folder, int smtpPort, int imapPort)
      throws IOException {
    GreenMail server =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP),
              new ServerSetup(imapPort, LOOPBACK, ServerSetup.PROTOCOL_IMAP)
            });
    CollaboratorMailboxes mailboxes = new CollaboratorMailboxes(server, new MailboxFiles(folder));
    UserManager users = server.getUserManager();
    users.setAuthRequired(true);
    users.setMessageDeliveryHandler(mailboxes::deliver);
    mailboxes.preload();
    server.start();
    return mailboxes;
  }

  public int smtpPort() {
    return server.getSmtp().getPort();
  }

  public int imapPort() {
    return server.getImap().getPort();
  }

  public void open(String address) {
    user(address.toLowerCase(Locale.ROOT));
  }

  public List<String> addresses() {
    return server.getUserManager().listUser().stream()
        .map(GreenMailUser::getEmail)
        .sorted()
        .toList();
  }

  private GreenMailUser deliver(MovingMessage message, MailAddress recipient)
      throws MessagingException, UserException {
    String address = recipient.getEmail().toLowerCase(Locale.ROOT);
    try {
      files.keep(address, message.getMessage());
    } catch (IOException e) {
      throw new MessagingException("the message cannot be kept", e);
    }
    return user(address);
  }

  private void preload() throws IOException {
    Session session = Session.getInstance(new Properties());
    for (String address : files.addresses()) {
      GreenMailUser user = user(address);
      for (Path file : files.messages(address)) {
        try (var in = Files.newInputStream(file)) {
          user.deliver(new MimeMessage(session, in));
        } catch (MessagingException e) {
          throw new IOException(file + " is no message", e);
        }
      }
    }
  }

  private synchronized GreenMailUser user(String address) {
    UserManager users = server.getUserManager();
    GreenMailUser known = users.getUser(address);
    if (known != null) {
      return known;
    }
    try {
      return users.createUser(address, address, PASSWORD);
    } catch (UserException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
