package com.invoicecourier.inbound;

import com.invoicecourier.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Where the files of one mail lie while it is read; they are never held in memory as a whole. */
public final class Spool implements AutoCloseable {
  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  /** Files are made in the folder, and removed by {@link #close}. */
  public Spool(Path folder) {
    this.folder = folder;
  }

  SpooledFile write(String name, String contentType, InputStream body) {
    MessageDigest digest = Sha256.digest();
    try {
      Path path = Files.createTempFile(folder, "inbound-", ".part");
      files.add(path);
      try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
        long size = body.transferTo(out);
        return new SpooledFile(name, contentType, size, Sha256.of(digest), path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
