package com.invoicecourier.local.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.invoicecourier.local.fault.MortalWorker.Death;
import com.invoicecourier.local.fault.SlowSes.Moment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** When workers are to die, drawn at random; and when they did. */
final class KillPlan {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int AFTER_MILLIS_MAX = 160;

  private final int wanted;
  private final int sendsMax;
  private final Random random;
  private final Map<Moment, Integer> moments = new EnumMap<>(Moment.class);
  private final Set<String> struck = new HashSet<>();
  private int kills;

  /** A worker lives so long that half of the emails are enough for all deaths, on average. */
  KillPlan(int emails, int wanted, long seed) {
    this.wanted = wanted;
    this.sendsMax = Math.max(1, emails / wanted);
    this.random = new Random(seed);
  }

  Random random() {
    return random;
  }

  Death next() {
    return new Death(
        1 + random.nextInt(sendsMax), Duration.ofMillis(random.nextInt(AFTER_MILLIS_MAX)));
  }

  synchronized boolean isHalfDone() {
    return kills * 2 >= wanted;
  }

  /** Notes what a worker is busy with that is to die now; false if enough of them have. */
  synchronized boolean kills(Moment moment, byte[] batch) {
    if (kills == wanted) {
      return false;
    }
    kills++;
    moments.merge(moment, 1, Integer::sum);
    struck.addAll(recipients(batch));
    return true;
  }

  /** The recipients in a batch, as {@link Truth} names them. */
  private static List<String> recipients(byte[] batch) {
    try {
      List<String> recipients = new ArrayList<>();
      for (JsonNode message : JSON.readTree(batch).path("Records")) {
        JsonNode body = JSON.readTree(message.path("body").asText());
        recipients.add(
            String.join(
                "/",
                body.path("communication").asText(),
                body.path("email").asText(),
                body.path("recipient").asText()));
      }
      return recipients;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized int kills() {
    return kills;
  }

  synchronized int kills(Moment moment) {
    return moments.getOrDefault(moment, 0);
  }

  /** Whether a worker died with the recipient's message in its hands. */
  synchronized boolean struck(String recipient) {
    return struck.contains(recipient);
  }
}
