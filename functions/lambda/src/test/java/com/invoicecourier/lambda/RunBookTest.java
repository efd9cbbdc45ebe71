package com.invoicecourier.lambda;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.inbound.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The run book has a page for whatever an operator may be told, and for nothing else. */
class RunBookTest {
  /** Those in which nothing stays: Upkeep ends them within minutes. */
  private static final EnumSet<RecipientState> ON_THE_WAY =
      EnumSet.of(RecipientState.QUEUED, RecipientState.SENDING);

  private static final Pattern LINK = Pattern.compile("\\]\\(#([a-z0-9-]+)\\)");

  private final Map<String, Map<String, String>> parts = parts();

  @Test
  void hasAPageForEachAlarm() {
    List<String> alarms =
        Stream.concat(
                Template.everywhere("AWS::CloudWatch::Alarm"),
                Template.everywhere("AWS::CloudWatch::CompositeAlarm"))
            .map(Template.Resource::kebabId)
            .toList();

    assertThat(pages("Alarms")).containsExactlyInAnyOrderElementsOf(alarms);
  }

  @Test
  void hasAPageForEachEndState() {
    List<String> states =
        EnumSet.complementOf(ON_THE_WAY).stream().map(RecipientState::name).toList();

    assertThat(pages("End states")).containsExactlyInAnyOrderElementsOf(states);
  }

  @Test
  void hasAPageForEachOutcomeOfAMailThatCameIn() {
    List<String> outcomes =
        Arrays.stream(Outcome.class.getPermittedSubclasses())
            .map(outcome -> outcome.getSimpleName().replaceAll("(?<=.)([A-Z])", " $1"))
            .map(words -> words.toUpperCase(Locale.ROOT))
            .toList();

    assertThat(pages("Outcomes of mail that came in"))
        .containsExactlyInAnyOrderElementsOf(outcomes);
  }

  @Test
  void saysSomethingOnEveryPage() {
    assertThat(parts.values())
        .allSatisfy(pages -> assertThat(pages.values()).noneMatch(String::isBlank));
  }

  /** A state that has the name of an alarm is the second of its anchor, as GitHub counts. */
  @Test
  void hasEveryPageThatAPageNames() {
    List<String> anchors = new ArrayList<>();
    for (Map<String, String> pages : parts.values()) {
      for (String heading : pages.keySet()) {
        String anchor =
            heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
        anchors.add(anchors.contains(anchor) ? anchor + "-1" : anchor);
      }
    }

    assertThat(LINK.matcher(text()).results().map(link -> link.group(1)).toList())
        .isNotEmpty()
        .isSubsetOf(anchors);
  }

  private Iterable<String> pages(String part) {
    return parts.getOrDefault(part, Map.of()).keySet();
  }

  /** Headings of the first degree with those of the second, and what stands below them. */
  private static Map<String, Map<String, String>> parts() {
    Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    for (String part : text().split("(?m)^# ", -1)) {
      Map<String, String> pages = new LinkedHashMap<>();
      Arrays.stream(part.split("(?m)^## ", -1))
          .skip(1)
          .filter(not(String::isEmpty))
          .forEach(page -> pages.put(firstLine(page), page.substring(firstLine(page).length())));
      parts.put(firstLine(part), pages);
    }
    return parts;
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static String text() {
    return Repository.text(Repository.root().resolve("docs/run-book.md"));
  }
}
