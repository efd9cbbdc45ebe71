package com.invoicecourier.local.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import software.amazon.awssdk.core.exception.SdkException;

/** One mail coming in by SMTP. It is accepted only when it is stored, announced and relayed. */
final class InboundTransaction implements MessageHandler {
  static final int BYTES_MAX = 40 * 1024 * 1024;
  private static final Logger LOG = LoggerFactory.getLogger(InboundTransaction.class);

  private final InboundSmtp.Parts parts;
  private final InboundDelivery delivery;
  private final MessageContext context;
  private final String id;
  private final Path content;
  private final List<String> ours = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private String from = "";

  InboundTransaction(
      InboundSmtp.Parts parts, InboundDelivery delivery, MessageContext context, String id) {
    this.parts = parts;
    this.delivery = delivery;
    this.context = context;
    this.id = id;
    this.content = parts.spool().resolve(id + ".eml");
  }

  @Override
  public void from(String address) {
    this.from = address;
  }

  @Override
  public void recipient(String address) throws RejectException {
    String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    if (!domain.equals(parts.mailDomain())) {
      others.add(address);
    } else if (delivery.takes(address)) {
      ours.add(address);
    } else {
      throw new RejectException(550, "5.1.1 Requested action not taken: mailbox unavailable");
    }
  }

  @Override
  public String data(InputStream in) throws RejectException {
    try {
      long size = CrLf.copy(in, content, BYTES_MAX);
      if (size > BYTES_MAX) {
        throw new RejectException(552, "5.3.4 Message size exceeds fixed limit");
      }
      accept(size);
      return "250 Ok " + id;
    } catch (IOException | UncheckedIOException | SdkException e) {
      LOG.warn("mail {} is not taken: {}", id, e.toString());
      throw new RejectException(451, "4.3.0 Requested action aborted: try again later");
    }
  }

  private void accept(long size) throws IOException, RejectException {
    if (!ours.isEmpty()) {
      delivery.deliver(
          new InboundMail(
              id,
              parts.clock().instant(),
              context.getHelo().orElse("localhost"),
              login(),
              from,
              List.copyOf(ours),
              InboundDelivery.header(content),
              content,
              size));
    }
    for (String address : others) {
      relay(address);
    }
  }

  private Optional<String> login() {
    return context.getAuthenticationHandler().map(handler -> handler.getIdentity().toString());
  }

  private void relay(String address) throws IOException, RejectException {
    try (InputStream in = Files.newInputStream(content)) {
      switch (parts.collaborators().send(from, address, in)) {
        case Relay.Outcome.Taken _ -> {}
        case Relay.Outcome.Refused(int code, String answer) ->
            throw new RejectException(code, answer);
        case Relay.Outcome.Deferred(String reason) -> throw new IOException(reason);
      }
    }
  }

  @Override
  public void done() {
    try {
      Files.deleteIfExists(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
