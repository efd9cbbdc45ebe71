package com.invoicecourier.local.fault;

import com.invoicecourier.local.LocalRun;
import com.invoicecourier.local.mail.AcceptedMail;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the table says in the end, and what the mail service really accepted. */
public final class Truth {
  private final Map<String, List<Map<String, String>>> byType = new HashMap<>();
  private final Map<String, Integer> accepted = new HashMap<>();

  /** One recipient as the table has it, and how often SES accepted a mail to it. */
  public record Fate(String recipient, String state, int accepted) {

    /** Why it is not true, or nothing. */
    public List<String> lies(boolean mayBeUnknown) {
      List<String> lies = new ArrayList<>();
      if (accepted > 1) {
        lies.add(this + " was mailed " + accepted + " times");
      }
      switch (state) {
        case "SENT", "DELIVERED", "DELAYED", "BOUNCED", "SUPPRESSED", "COMPLAINED" -> {
          if (accepted == 0) {
            lies.add(this + " although nothing was mailed");
          }
        }
        case "UNCONFIRMED" -> {
          if (accepted > 0) {
            lies.add(this + " although the mail service has told of it");
          } else if (!mayBeUnknown) {
            lies.add(this + " although it is known that nothing was mailed");
          }
        }
        default -> lies.add(this + " in the end; mailed " + accepted + " times");
      }
      return lies;
    }

    @Override
    public String toString() {
      return recipient + " is " + state;
    }
  }

  public static Truth read(LocalRun run) throws IOException {
    Truth truth = new Truth();
    run.aws()
        .dynamo()
        .scanPaginator(scan -> scan.tableName(run.endpoints().table()).consistentRead(true))
        .items()
        .forEach(truth::add);
    for (AcceptedMail.Mail mail : run.ses().accepted()) {
      truth.accepted.merge(key(mail.tags()), 1, Integer::sum);
    }
    return truth;
  }

  /** The recipients of one communication, as the table has them now. */
  public static List<Map<String, String>> recipients(LocalRun run, String communication) {
    Truth some = new Truth();
    run.aws()
        .dynamo()
        .query(
            query ->
                query
                    .tableName(run.endpoints().table())
                    .consistentRead(true)
                    .keyConditionExpression("PK = :pk")
                    .expressionAttributeValues(
                        Map.of(":pk", AttributeValue.fromS("COMMUNICATION#" + communication))))
        .items()
        .forEach(some::add);
    return some.byType.getOrDefault("RECIPIENT", List.of());
  }

  private void add(Map<String, AttributeValue> item) {
    Map<String, String> texts = new HashMap<>();
    item.forEach(
        (name, value) -> {
          if (value.s() != null) {
            texts.put(name, value.s());
          }
        });
    byType.computeIfAbsent(texts.getOrDefault("type", ""), _ -> new ArrayList<>()).add(texts);
  }

  private static String key(Map<String, String> of) {
    return String.join("/", of.get("communication"), of.get("email"), of.get("recipient"));
  }

  /** Items of a type whose attribute has the value. */
  List<Map<String, String>> items(String type, String attribute, String value) {
    return byType.getOrDefault(type, List.of()).stream()
        .filter(item -> value.equals(item.get(attribute)))
        .toList();
  }

  List<Fate> fates(String communication) {
    return fates(items("RECIPIENT", "communication", communication).stream());
  }

  /** Of all recipients that there are. */
  public List<Fate> fates() {
    return fates(byType.getOrDefault("RECIPIENT", List.of()).stream());
  }

  private List<Fate> fates(Stream<Map<String, String>> recipients) {
    return recipients
        .map(
            item ->
                new Fate(
                    key(item), item.getOrDefault("state", ""), accepted.getOrDefault(key(item), 0)))
        .toList();
  }
}
