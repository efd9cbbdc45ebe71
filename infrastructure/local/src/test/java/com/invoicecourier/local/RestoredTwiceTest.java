package com.invoicecourier.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.Ulids;
import com.invoicecourier.lambda.Wiring;
import com.invoicecourier.lambda.handler.SubmitEmailHandler;
import com.invoicecourier.local.fault.Truth;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.security.Security;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * Two functions restored from one snapshot, at the same millisecond, draw different ids and tokens.
 * What was in memory when the snapshot was taken is the same in both: a generator of random numbers
 * that was made before then goes on with the same numbers in each.
 */
class RestoredTwiceTest {
  private final Clock sameMoment = Clock.fixed(Instant.now(), ZoneOffset.UTC);
  private final Snapshot snapshot = new Snapshot();

  @BeforeEach
  void putInFront() {
    Security.insertProviderAt(snapshot, 1);
  }

  @AfterEach
  void takeAway() {
    Security.removeProvider(snapshot.getName());
  }

  @Test
  void idsAndTokensDifferBetweenTwoRestores() throws Exception {
    LocalRun run = ProductRun.get();
    SubmitEmailHandler handler =
        new SubmitEmailHandler(
            Wiring.over(
                UrlConnectionHttpClient.create(),
                ClientOverrideConfiguration.builder().build(),
                sameMoment));

    snapshot.restore();
    Set<String> first = drawn(run, submit(handler, "first"));
    snapshot.restore();
    Set<String> second = drawn(run, submit(handler, "second"));

    assertThat(first).hasSize(3);
    assertThat(second).hasSize(3).doesNotContainAnyElementsOf(first);
  }

  @Test
  void aGeneratorThatWasInTheSnapshotWouldBeFoundOut() {
    SecureRandom captured = new SecureRandom();
    Ulids ids = new Ulids(sameMoment, () -> captured);

    snapshot.restore();
    String first = ids.get();
    snapshot.restore();

    assertThat(ids.get()).isEqualTo(first);
  }

  private static String submit(SubmitEmailHandler handler, String key) throws Exception {
    ObjectNode event =
        ApiEvents.event("POST /projects/{project}/invoices/{invoice}/communications");
    event.withObject("/headers").put("idempotency-key", key + "-" + System.nanoTime());
    event.put(
        "body",
        Contractor.request(
                "Restored", List.of("success+restored@simulator.amazonses.com"), List.of())
            .toString());
    return ApiEvents.answer(handler, event, 202).path("id").asText();
  }

  /** Communication, email and token, as they were stored. */
  private static Set<String> drawn(LocalRun run, String communication) {
    Map<String, String> stored = Truth.recipients(run, communication).getFirst();
    stored.keySet().retainAll(Set.of("communication", "email", "token"));
    return Set.copyOf(stored.values());
  }

  /** Gives generators whose state a restore brings back, if they were there at the snapshot. */
  @SuppressWarnings("serial") // it is never written
  private static final class Snapshot extends Provider {
    private final List<Generator> all = new ArrayList<>();

    Snapshot() {
      super("Snapshot", "1", "generators as a snapshot keeps them");
      putService(
          new Service(this, "SecureRandom", "OfASnapshot", Generator.class.getName(), null, null) {
            @Override
            public Object newInstance(Object parameter) {
              return made();
            }
          });
    }

    private synchronized Generator made() {
      Generator made = new Generator(System.nanoTime());
      all.add(made);
      return made;
    }

    /** All that is there now is as it was when it was made. */
    synchronized void restore() {
      all.forEach(Generator::again);
    }
  }

  @SuppressWarnings("serial") // it is never written
  private static final class Generator extends SecureRandomSpi {
    private final long seed;
    private Random random;

    Generator(long seed) {
      this.seed = seed;
      this.random = new Random(seed);
    }

    synchronized void again() {
      random = new Random(seed);
    }

    @Override
    protected void engineSetSeed(byte[] more) {
      // what it is fed later would not be in both restores
    }

    @Override
    protected synchronized void engineNextBytes(byte[] bytes) {
      random.nextBytes(bytes);
    }

    @Override
    protected byte[] engineGenerateSeed(int count) {
      return new byte[count];
    }
  }
}
