package com.invoicecourier.local.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;

/**
 * The sign-in of development: an issuer whose key is kept, so that its tokens outlive a restart.
 */
public record Issuer(RSAKey key, Clock clock) {
  public static final String URL = "https://sign-in.invoicecourier.example";
  public static final String AUDIENCE = "invoice-courier-local";
  static final String KEYS_PATH = "/dev/jwks.json";
  private static final Duration LIFE = Duration.ofHours(12);

  public static Issuer open(Path file, Clock clock) throws IOException {
    try {
      if (!Files.exists(file)) {
        RSAKey fresh = new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        Files.createDirectories(file.getParent());
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, fresh.toJSONString());
      }
      return new Issuer(RSAKey.parse(Files.readString(file)), clock);
    } catch (JOSEException | ParseException e) {
      throw new IOException("no usable key in " + file, e);
    }
  }

  public JWKSet keys() {
    return new JWKSet(key.toPublicJWK());
  }

  /** Signs the claims; issuer and times are added. */
  public String token(JWTClaimsSet claims) {
    Date now = Date.from(clock.instant());
    JWTClaimsSet all =
        new JWTClaimsSet.Builder(claims)
            .issuer(URL)
            .issueTime(now)
            .expirationTime(Date.from(clock.instant().plus(LIFE)))
            .jwtID(UUID.randomUUID().toString())
            .build();
    return sign(all);
  }

  /** Signs the claims as they are. */
  public String sign(JWTClaimsSet claims) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(key.getKeyID())
            .build();
    SignedJWT jwt = new SignedJWT(header, claims);
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return jwt.serialize();
  }

  void answerKeys(Context call) {
    call.contentType("application/json").result(keys().toString());
  }
}
