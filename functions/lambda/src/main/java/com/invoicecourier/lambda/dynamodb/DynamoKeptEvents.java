package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.event.Event;
import com.invoicecourier.event.EventId;
import com.invoicecourier.upkeep.Republish.KeptEvents;
import com.invoicecourier.upkeep.Republish.Page;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads the whole table for them: events are found by their ids alone, because nobody else asks for
 * them by time.
 */
public final class DynamoKeptEvents implements KeptEvents {
  private final Table table;
  private final Supplier<String> ulids;

  /** Each copy is an item of its own, so that the stream tells of it as of a new one. */
  public DynamoKeptEvents(Table table, Supplier<String> ulids) {
    this.table = table;
    this.ulids = ulids;
  }

  /** Without its Z a whole second is not behind its parts, however many digits they have. */
  @Override
  public Page since(Instant time, Optional<String> after) {
    String from = time.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "");
    Table.Scanned scanned =
        table.scan(Keys.EVENT, "EVENT", from, after.map(DynamoKeptEvents::decode));
    return new Page(
        scanned.items().stream().map(EventItems::event).toList(),
        scanned.last().map(DynamoKeptEvents::encode));
  }

  @Override
  public void copy(Event event) {
    table.write(List.of(EventItems.copy(event, new EventId(ulids.get()))));
  }

  /** A key may hold an address: a cursor is shown on screens. */
  private static String encode(Key key) {
    byte[] text = (key.pk() + "\n" + key.sk()).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  private static Key decode(String cursor) {
    String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    int cut = text.indexOf('\n');
    return new Key(text.substring(0, cut), text.substring(cut + 1));
  }
}
