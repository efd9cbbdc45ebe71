package com.invoicecourier.lambda;

import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;

/** The certificates that TLS trusts, which the JVM reads once. */
final class TrustedCertificates {
  private TrustedCertificates() {}

  /** By a second processor, where there is one, while the first loads what the function needs. */
  static void readMeanwhile() {
    Thread.ofPlatform().daemon(true).name("certificates").start(TrustedCertificates::read);
  }

  private static void read() {
    try {
      SSLContext.getInstance("TLS").init(null, null, null);
    } catch (GeneralSecurityException _) {
      // whoever connects meets the same, and says so
    }
  }
}
