package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.communication.AddressHistories;
import com.invoicecourier.communication.AddressHistory;
import com.invoicecourier.communication.Diagnosis;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.Report;
import com.invoicecourier.company.CompanyId;
import java.time.Instant;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** What companies know of addresses: one item for each company and address. */
public final class DynamoAddressHistories implements AddressHistories {
  private static final int TRIES = 8;

  private final Table table;

  public DynamoAddressHistories(Table table) {
    this.table = table;
  }

  @Override
  public List<AddressHistory> find(CompanyId company, List<EmailAddress> addresses) {
    List<Key> keys =
        addresses.stream().map(address -> Keys.address(company, address)).distinct().toList();
    return table.getAll(keys).stream().map(DynamoAddressHistories::history).toList();
  }

  @Override
  public void learn(CompanyId company, EmailAddress address, Report report) {
    for (int tried = 0; tried < TRIES; tried++) {
      Optional<EnhancedDocument> found = table.get(Keys.address(company, address));
      AddressHistory known =
          found.map(DynamoAddressHistories::history).orElse(AddressHistory.none(address));
      AddressHistory after = known.after(report);
      if (after.equals(known) || table.write(List.of(write(company, after, found)))) {
        return;
      }
    }
    throw new ConcurrentModificationException("an address is being learned of without end");
  }

  private static Write write(
      CompanyId company, AddressHistory history, Optional<EnhancedDocument> found) {
    long revision = found.map(Items::revision).orElse(0L);
    EnhancedDocument item = item(company, history, revision + 1);
    return found.isPresent() ? new Write.Replace(item, revision) : new Write.Create(item);
  }

  private static EnhancedDocument item(CompanyId company, AddressHistory history, long revision) {
    EnhancedDocument.Builder item =
        Items.of(Keys.address(company, history.address()), "ADDRESS", revision)
            .putString("company", company.value())
            .putString("address", history.address().value());
    Items.put(item, "deliveredAt", history.deliveredAt().map(Instant::toString));
    Items.put(item, "bouncedAt", history.bouncedAt().map(Instant::toString));
    Items.put(item, "cause", history.cause().map(Diagnosis.Cause::name));
    Items.put(item, "complainedAt", history.complainedAt().map(Instant::toString));
    return item.build();
  }

  private static AddressHistory history(EnhancedDocument item) {
    return new AddressHistory(
        new EmailAddress(Items.text(item, "address")),
        Items.optional(item, "deliveredAt").map(Instant::parse),
        Items.optional(item, "bouncedAt").map(Instant::parse),
        Items.optional(item, "cause").map(Diagnosis.Cause::valueOf),
        Items.optional(item, "complainedAt").map(Instant::parse));
  }
}
