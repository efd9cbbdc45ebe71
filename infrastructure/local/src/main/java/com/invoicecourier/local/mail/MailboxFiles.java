package com.invoicecourier.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every delivered message as {@code ADDRESS/INBOX/n.eml}, for the mail server forgets at its end.
 */
record MailboxFiles(Path folder) {

  /** On disk under its final name only when complete. */
  synchronized void keep(String address, MimeMessage message)
      throws IOException, MessagingException {
    Path inbox = inbox(address);
    Files.createDirectories(inbox);
    Path fresh = inbox.resolve("incoming");
    try (var out = Files.newOutputStream(fresh)) {
      message.writeTo(out);
    }
    int number = messages(address).stream().mapToInt(MailboxFiles::number).max().orElse(0) + 1;
    Files.move(fresh, inbox.resolve(number + ".eml"), StandardCopyOption.ATOMIC_MOVE);
  }

  List<String> addresses() {
    return Files.isDirectory(folder)
        ? list(folder).filter(Files::isDirectory).map(box -> box.getFileName().toString()).toList()
        : List.of();
  }

  /** Oldest first. */
  List<Path> messages(String address) {
    Path inbox = inbox(address);
    if (!Files.isDirectory(inbox)) {
      return List.of();
    }
    return list(inbox)
        .filter(file -> file.toString().endsWith(".eml"))
        .sorted(Comparator.comparingInt(MailboxFiles::number))
        .toList();
  }

  private Path inbox(String address) {
    Path inbox = folder.resolve(address).resolve("INBOX").normalize();
    if (address.contains("/") || !inbox.startsWith(folder)) {
      throw new IllegalArgumentException("an address that is no folder name");
    }
    return inbox;
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(Path file) {
    String name = file.getFileName().toString();
    return Integer.parseInt(name.substring(0, name.length() - ".eml".length()));
  }
}
