package com.invoicecourier.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.local.AdapterServices;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** Reads of many items, which a service may give in several pieces. */
class TablePagesAdapterTest {
  private final String pk = "TEST#" + UUID.randomUUID();
  private Table table;

  @BeforeEach
  void open() throws Exception {
    table = AdapterServices.get().newTable();
  }

  @Test
  void aListIsReadPageByPageNewestFirst() {
    keep("A#", 5, "");
    table.write(List.of(new Write.Create(item("B#9", ""))));

    List<List<String>> pages = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Page page = table.newestFirst(pk, "A#", 2, after);
      pages.add(sortKeys(page.items()));
      after = page.next();
    } while (after.isPresent());

    assertThat(pages)
        .containsExactly(List.of("A#004", "A#003"), List.of("A#002", "A#001"), List.of("A#000"));
  }

  @Test
  void aPageThatEndsTheListMayNameAnEmptyOne() {
    keep("A#", 4, "");

    Page second = table.newestFirst(pk, "A#", 2, Optional.of("A#002"));

    assertThat(sortKeys(second.items())).containsExactly("A#001", "A#000");
    second
        .next()
        .ifPresent(
            next ->
                assertThat(table.newestFirst(pk, "A#", 2, Optional.of(next)).items()).isEmpty());
    assertThat(table.newestFirst(pk, "C#", 2, Optional.empty()))
        .isEqualTo(new Page(List.of(), Optional.empty()));
  }

  @Test
  void allOfAPartitionIsReadThoughAnAnswerHoldsAMegabyte() {
    keep("A#", 5, "x".repeat(300_000));

    assertThat(sortKeys(table.all(pk, "A#")))
        .containsExactly("A#000", "A#001", "A#002", "A#003", "A#004");
  }

  @Test
  void manyKeysAreReadThoughABatchHolds100AndAnAnswer16Megabytes() {
    keep("A#", 45, "x".repeat(390_000));
    List<Key> keys = new ArrayList<>();
    IntStream.range(0, 130).forEach(i -> keys.add(new Key(pk, "A#%03d".formatted(i))));

    assertThat(sortKeys(table.getAll(keys)).stream().sorted())
        .containsExactlyElementsOf(IntStream.range(0, 45).mapToObj("A#%03d"::formatted).toList());
    assertThat(table.getAll(List.of())).isEmpty();
  }

  @Test
  void onlyWhatIsDueStandsInTheSparseIndexOldestFirst() throws Exception {
    String shard = "SHARD#" + pk;
    table.write(List.of(new Write.Create(item("none", ""))));
    table.write(List.of(new Write.Create(due("later", shard, "2026-04-03T00:00:00.000Z"))));
    table.write(List.of(new Write.Create(due("second", shard, "2026-04-02T00:00:00.000Z"))));
    table.write(List.of(new Write.Create(due("first", shard, "2026-04-01T00:00:00.000Z"))));
    table.write(List.of(new Write.Create(due("other", "X" + shard, "2026-04-01T00:00:00.000Z"))));

    awaitDue(shard, "2026-04-02T00:00:00.000Z", 9, List.of("first", "second"));
    awaitDue(shard, "2026-04-09T00:00:00.000Z", 2, List.of("first", "second"));
    table.write(List.of(new Write.Put(item("first", ""))));
    awaitDue(shard, "2026-04-02T00:00:00.000Z", 9, List.of("second"));
  }

  /** An index follows its table; on AWS a moment later. */
  private void awaitDue(String shard, String until, int limit, List<String> expected)
      throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(10));
    while (!sortKeys(table.due(shard, until, limit)).equals(expected)
        && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
    assertThat(sortKeys(table.due(shard, until, limit))).isEqualTo(expected);
  }

  private void keep(String prefix, int count, String text) {
    IntStream.range(0, count)
        .parallel()
        .forEach(
            i -> table.write(List.of(new Write.Create(item(prefix + "%03d".formatted(i), text)))));
  }

  private static List<String> sortKeys(List<EnhancedDocument> items) {
    return items.stream().map(item -> Items.text(item, "SK")).toList();
  }

  private EnhancedDocument due(String sk, String shard, String at) {
    return item(sk, "").toBuilder().putString("shard", shard).putString("dueAt", at).build();
  }

  private EnhancedDocument item(String sk, String text) {
    return Items.of(new Key(pk, sk), "TEST", 1).putString("text", text).build();
  }
}
