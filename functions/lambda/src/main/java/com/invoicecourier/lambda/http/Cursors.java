package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the places that lists go on from, by HMAC (RFC 2104) over the list, the actor and the
 * place: none can be made up, or used on another list or by somebody else.
 */
public final class Cursors {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SEAL_BYTES = 16;

  private final byte[] key;

  public Cursors(String key) {
    this.key = key.getBytes(StandardCharsets.UTF_8);
  }

  /** The place in the request's cursor, if it has one. */
  public Result<Optional<String>> opened(ApiRequest request) {
    return request
        .query("cursor")
        .map(cursor -> opened(request, cursor).map(Optional::of))
        .orElseGet(() -> Result.done(Optional.empty()));
  }

  /** The answer with the place in its {@code next} sealed, if it has one. */
  public ApiAnswer sealed(ApiRequest request, ApiAnswer answer) {
    if (!(answer.body() instanceof ObjectNode page) || !page.has("next")) {
      return answer;
    }
    byte[] place = page.path("next").asText().getBytes(StandardCharsets.UTF_8);
    byte[] cursor = Arrays.copyOf(seal(request, place), SEAL_BYTES + place.length);
    System.arraycopy(place, 0, cursor, SEAL_BYTES, place.length);
    ObjectNode sealed = page.deepCopy();
    sealed.put("next", Base64.getUrlEncoder().withoutPadding().encodeToString(cursor));
    return new ApiAnswer(answer.status(), sealed, answer.headers());
  }

  private Result<String> opened(ApiRequest request, String cursor) {
    byte[] sealed = decoded(cursor);
    if (sealed.length <= SEAL_BYTES) {
      return Result.refused(new Refusal.CursorUnknown());
    }
    byte[] place = Arrays.copyOfRange(sealed, SEAL_BYTES, sealed.length);
    boolean ours = MessageDigest.isEqual(seal(request, place), Arrays.copyOf(sealed, SEAL_BYTES));
    return ours
        ? Result.done(new String(place, StandardCharsets.UTF_8))
        : Result.refused(new Refusal.CursorUnknown());
  }

  private static byte[] decoded(String cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException _) {
      return new byte[0];
    }
  }

  private byte[] seal(ApiRequest request, byte[] place) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      for (String part :
          List.of(
              request.routeKey(),
              request.path("project"),
              request.path("invoice"),
              request.actor().key())) {
        mac.update(part.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0); // so that no part runs into the next
      }
      return Arrays.copyOf(mac.doFinal(place), SEAL_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
