package com.invoicecourier.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoicecourier.local.AdapterServices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What the one table must do, on whatever answers at the endpoint. */
class TableAdapterTest {
  private static final int ITEM_BYTES_MAX = 409_600; // AWS, "Quotas in Amazon DynamoDB"
  private static final int RACERS = 12;

  private final String pk = "TEST#" + UUID.randomUUID();
  private Table table;

  @BeforeEach
  void open() throws Exception {
    table = AdapterServices.get().newTable();
  }

  @Test
  void anItemIsCreatedOnce() {
    assertThat(table.write(List.of(new Write.Create(item("a", 1, "first"))))).isTrue();
    assertThat(table.write(List.of(new Write.Create(item("a", 1, "second"))))).isFalse();

    assertThat(text("a")).contains("first");
  }

  @Test
  void anItemIsReplacedOnlyAsItWasRead() {
    assertThat(table.write(List.of(new Write.Replace(item("a", 2, "of nothing"), 1)))).isFalse();
    table.write(List.of(new Write.Create(item("a", 1, "first"))));

    assertThat(table.write(List.of(new Write.Replace(item("a", 2, "second"), 1)))).isTrue();
    assertThat(table.write(List.of(new Write.Replace(item("a", 2, "late"), 1)))).isFalse();

    assertThat(text("a")).contains("second");
  }

  @Test
  void whatHasExpiredIsWrittenOverBeforeTheTableRemovesIt() {
    EnhancedDocument kept = item("a", 1, "kept").toBuilder().putNumber("expires", 100).build();
    table.write(List.of(new Write.Create(kept)));

    assertThat(table.write(List.of(new Write.CreateOver(item("a", 1, "early"), 99)))).isFalse();
    assertThat(table.write(List.of(new Write.CreateOver(item("a", 1, "late"), 100)))).isTrue();
    assertThat(table.write(List.of(new Write.CreateOver(item("b", 1, "new"), 0)))).isTrue();

    assertThat(text("a")).contains("late");
  }

  @Test
  void whatMustStillBeThereIsRemovedOnce() {
    table.write(List.of(new Write.Create(item("a", 1, "there"))));

    assertThat(table.write(List.of(new Write.RemovePresent(key("a"))))).isTrue();
    assertThat(table.write(List.of(new Write.RemovePresent(key("a"))))).isFalse();
    assertThat(table.write(List.of(new Write.Remove(key("a"))))).isTrue();
    assertThat(table.get(key("a"))).isEmpty();
  }

  @Test
  void ofATransactionAllIsWrittenOrNothing() {
    table.write(List.of(new Write.Create(item("a", 1, "first"))));

    assertThat(
            table.write(
                List.of(
                    new Write.Create(item("b", 1, "b")),
                    new Write.Put(item("c", 1, "c")),
                    new Write.Remove(key("a")),
                    new Write.Replace(item("d", 2, "d"), 1))))
        .isFalse();
    assertThat(table.all(pk, "").stream().map(item -> Items.text(item, "text")))
        .containsExactly("first");

    assertThat(
            table.write(
                List.of(
                    new Write.Create(item("b", 1, "b")),
                    new Write.Replace(item("a", 2, "second"), 1))))
        .isTrue();
    assertThat(table.all(pk, "")).hasSize(2);
  }

  @Test
  void aTransactionThatIsWrongInItselfIsNoLostRace() {
    List<Write> twice =
        List.of(new Write.Put(item("a", 1, "one")), new Write.Put(item("a", 1, "two")));
    List<Write> tooLarge =
        List.of(
            new Write.Put(item("a", 1, "one")),
            new Write.Put(item("b", 1, "x".repeat(ITEM_BYTES_MAX))));

    assertThatThrownBy(() -> table.write(twice)).isInstanceOf(DynamoDbException.class);
    assertThatThrownBy(() -> table.write(tooLarge)).isInstanceOf(DynamoDbException.class);
    assertThat(table.all(pk, "")).isEmpty();
  }

  @Test
  void ofManyAtOnceOneWins() throws Exception {
    table.write(List.of(new Write.Create(item("a", 1, "first"))));

    assertThat(race(i -> List.of(new Write.Replace(item("a", 2, "by " + i), 1)))).isEqualTo(1);
    assertThat(
            race(
                i ->
                    List.of(
                        new Write.Create(item("b", 1, "by " + i)),
                        new Write.Replace(item("a", 3, "by " + i), 2))))
        .isEqualTo(1);
    assertThat(text("a")).isEqualTo(text("b"));
  }

  @Test
  void anItemHolds400KilobytesAndNotAByteMore() {
    int rest = "PKSKtypeTESTrevisiontext".length() + pk.length() + 1 + 2; // key a, number 1
    int room = ITEM_BYTES_MAX - rest;

    assertThat(table.write(List.of(new Write.Create(item("a", 1, "x".repeat(room)))))).isTrue();
    assertThat(text("a").orElseThrow()).hasSize(room);
    assertThatThrownBy(
            () -> table.write(List.of(new Write.Create(item("b", 1, "x".repeat(room + 1))))))
        .isInstanceOf(DynamoDbException.class);
  }

  @Test
  void keysMayHoldAnyCharacter() {
    List<String> odd =
        List.of("a#b", "a/b", "a b", "%2F", "\"q'", "é\u0301", "\uD83D\uDE00", "\u202E", "~", "{}");
    odd.forEach(sk -> table.write(List.of(new Write.Create(item(sk, 1, sk)))));

    odd.forEach(sk -> assertThat(text(sk)).contains(sk));
    assertThat(table.getAll(odd.stream().map(this::key).toList())).hasSize(odd.size());
    assertThat(table.all(pk, "a").stream().map(it -> Items.text(it, "SK")))
        .containsExactly("a b", "a#b", "a/b");
  }

  private int race(java.util.function.IntFunction<List<Write>> writes) throws Exception {
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Boolean>> racers =
          IntStream.range(0, RACERS)
              .mapToObj(i -> (Callable<Boolean>) () -> table.write(writes.apply(i)))
              .toList();
      List<Boolean> won = new ArrayList<>();
      for (Future<Boolean> racer : all.invokeAll(racers)) {
        won.add(racer.get());
      }
      return (int) won.stream().filter(it -> it).count();
    }
  }

  private Optional<String> text(String sk) {
    return table.get(key(sk)).map(item -> Items.text(item, "text"));
  }

  private Key key(String sk) {
    return new Key(pk, sk);
  }

  private EnhancedDocument item(String sk, long revision, String text) {
    return Items.of(key(sk), "TEST", revision).putString("text", text).build();
  }
}
