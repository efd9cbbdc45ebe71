package com.invoicecourier.local.mail;

import com.invoicecourier.local.aws.ObjectEvents;
import com.invoicecourier.local.aws.Topics;
import com.invoicecourier.local.template.ReceiptRule;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The SMTP port for mail programs. It is two servers in one: SES for the mail domain, and the
 * provider of everybody else.
 */
public final class InboundSmtp implements AutoCloseable {
  private final SMTPServer server;

  private InboundSmtp(SMTPServer server) {
    this.server = server;
  }

  /** Who takes what: rules and S3 for the mail domain, the relay for all other domains. */
  public record Parts(
      String mailDomain,
      List<ReceiptRule> rules,
      S3Client s3,
      ObjectEvents objects,
      Topics topics,
      Relay collaborators,
      Path spool,
      Clock clock) {}

  public static InboundSmtp start(Parts parts, int port) throws IOException {
    Files.createDirectories(parts.spool());
    InboundDelivery delivery =
        new InboundDelivery(parts.rules(), parts.s3(), parts.objects(), parts.topics());
    SecureRandom random = new SecureRandom();
    SMTPServer server =
        SMTPServer.port(port)
            .bindAddress(InetAddress.getLoopbackAddress())
            .hostName("inbound-smtp.us-east-1.amazonaws.com")
            .softwareName("Invoice Courier local")
            .authenticationHandlerFactory(
                new EasyAuthenticationHandlerFactory(
                    (user, password, _) -> login(parts, user, password)))
            .maxMessageSize(InboundTransaction.BYTES_MAX)
            .executorService(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()))
            .messageHandlerFactory(
                context -> transaction(parts, delivery, context, () -> messageId(random)))
            .build();
    server.start();
    return new InboundSmtp(server);
  }

  private static InboundTransaction transaction(
      Parts parts, InboundDelivery delivery, MessageContext context, Supplier<String> ids) {
    return new InboundTransaction(parts, delivery, context, ids.get());
  }

  private static void login(Parts parts, String user, String password) throws LoginFailedException {
    String domain = user.substring(user.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    boolean mailbox = user.indexOf('@') > 0 && !domain.equals(parts.mailDomain());
    if (!mailbox || !password.equals(CollaboratorMailboxes.PASSWORD)) {
      throw new LoginFailedException();
    }
  }

  /** Forty lower-case letters and digits, such as SES draws. */
  private static String messageId(SecureRandom random) {
    String alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
    StringBuilder id = new StringBuilder();
    random.ints(40, 0, alphabet.length()).forEach(index -> id.append(alphabet.charAt(index)));
    return id.toString();
  }

  public int port() {
    return server.getPortAllocated();
  }

  @Override
  public void close() {
    server.stop();
  }
}
