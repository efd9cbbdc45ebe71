package com.invoicecourier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 digest (FIPS 180-4) as 64 lower-case hexadecimal digits. */
public record Sha256(String hex) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public Sha256 {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a SHA-256: 64 lower-case hexadecimal digits");
    }
  }

  public static Sha256 of(byte[] bytes) {
    return of(digest(), bytes);
  }

  public static Sha256 of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest of what was fed before. */
  public static Sha256 of(MessageDigest fed) {
    return new Sha256(HexFormat.of().formatHex(fed.digest()));
  }

  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  private static Sha256 of(MessageDigest digest, byte[] bytes) {
    digest.update(bytes);
    return of(digest);
  }
}
