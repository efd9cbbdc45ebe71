package com.invoicecourier.local.gateway;

import com.invoicecourier.local.template.Authorizer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an HTTP API's JWT authoriser checks: an RSA signature by a key of the issuer, {@code iss},
 * {@code aud} or else {@code client_id}, {@code exp}, {@code nbf}, {@code iat}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html">AWS
 *     on JWT authorizers</a>
 */
record JwtCheck(JWKSet keys, Clock clock) {

  /** The claims of a token that may pass, whatever its scopes. */
  Optional<JWTClaimsSet> check(String authorization, Authorizer authorizer) {
    String token =
        authorization.regionMatches(true, 0, "Bearer ", 0, 7)
            ? authorization.substring(7).strip()
            : authorization.strip();
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      JWTClaimsSet claims = jwt.getJWTClaimsSet();
      return signed(jwt) && madeOut(claims, authorizer) && inTime(claims)
          ? Optional.of(claims)
          : Optional.empty();
    } catch (ParseException | JOSEException _) {
      return Optional.empty();
    }
  }

  private boolean signed(SignedJWT jwt) throws JOSEException {
    JWK key = keys.getKeyByKeyId(jwt.getHeader().getKeyID());
    return key != null
        && JWSAlgorithm.Family.RSA.contains(jwt.getHeader().getAlgorithm())
        && jwt.verify(new RSASSAVerifier(key.toRSAKey()));
  }

  private static boolean madeOut(JWTClaimsSet claims, Authorizer authorizer) throws ParseException {
    List<String> audience = claims.getAudience();
    boolean meant =
        audience.isEmpty()
            ? authorizer.audiences().contains(text(claims, "client_id"))
            : authorizer.audiences().stream().anyMatch(audience::contains);
    return authorizer.issuer().equals(claims.getIssuer()) && meant;
  }

  private boolean inTime(JWTClaimsSet claims) {
    Instant now = clock.instant();
    Optional<Instant> expires = time(claims.getExpirationTime());
    Optional<Instant> from = time(claims.getNotBeforeTime());
    Optional<Instant> issued = time(claims.getIssueTime());
    return expires.filter(now::isBefore).isPresent()
        && from.filter(now::isBefore).isEmpty()
        && issued.filter(now::isBefore).isEmpty();
  }

  private static Optional<Instant> time(@Nullable Date date) {
    return Optional.ofNullable(date).map(Date::toInstant);
  }

  /** Of {@code scope}, or else {@code scp}. */
  static List<String> scopes(JWTClaimsSet claims) {
    Object scope = claims.getClaim(claims.getClaim("scope") == null ? "scp" : "scope");
    List<String> scopes = new ArrayList<>();
    switch (scope) {
      case String text -> scopes.addAll(List.of(text.split(" ", -1)));
      case List<?> list -> list.forEach(one -> scopes.add(String.valueOf(one)));
      case null, default -> {}
    }
    scopes.removeIf(String::isEmpty);
    return scopes;
  }

  private static String text(JWTClaimsSet claims, String name) throws ParseException {
    String value = claims.getStringClaim(name);
    return value == null ? "" : value;
  }
}
