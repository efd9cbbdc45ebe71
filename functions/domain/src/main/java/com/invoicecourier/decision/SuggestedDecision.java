package com.invoicecourier.decision;

import com.invoicecourier.reply.Folded;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a decision from newly written text, in its simple form: the first line, after a greeting,
 * begins with the word.
 */
public final class SuggestedDecision {
  private static final int SENTENCE_CHARACTERS_MAX = 300;
  private static final int GREETING_CHARACTERS_MAX = 40;
  private static final List<String> GREETINGS =
      List.of(
          "hi",
          "hello",
          "dear",
          "good morning",
          "good afternoon",
          "bonjour",
          "bonsoir",
          "hola",
          "buenos dias",
          "buenas tardes",
          "estimado",
          "estimada");
  private static final Map<String, Decision> WORDS =
      Map.ofEntries(
          Map.entry("approved", Decision.APPROVED),
          Map.entry("approuve", Decision.APPROVED),
          Map.entry("approuvee", Decision.APPROVED),
          Map.entry("approuves", Decision.APPROVED),
          Map.entry("approuvees", Decision.APPROVED),
          Map.entry("aprobado", Decision.APPROVED),
          Map.entry("aprobada", Decision.APPROVED),
          Map.entry("rejected", Decision.REJECTED),
          Map.entry("rejete", Decision.REJECTED),
          Map.entry("rejetee", Decision.REJECTED),
          Map.entry("rejetes", Decision.REJECTED),
          Map.entry("rejetees", Decision.REJECTED),
          Map.entry("refuse", Decision.REJECTED),
          Map.entry("refusee", Decision.REJECTED),
          Map.entry("rechazado", Decision.REJECTED),
          Map.entry("rechazada", Decision.REJECTED));

  private static final List<String> IN_PART =
      List.of(
          "in part",
          "partially",
          "partly",
          "en partie",
          "partiellement",
          "en parte",
          "parcialmente");

  private SuggestedDecision() {}

  /** Of the text that somebody newly wrote, never of what they quote. */
  public static Optional<Suggestion> of(String written) {
    List<String> lines =
        written.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return lines.stream()
        .skip(!lines.isEmpty() && isGreeting(lines.getFirst()) ? 1 : 0)
        .findFirst()
        .flatMap(SuggestedDecision::ofLine);
  }

  private static Optional<Suggestion> ofLine(String line) {
    String text = Folded.of(line);
    String word = firstWord(text);
    String rest = text.substring(word.length()).strip();
    return Optional.ofNullable(WORDS.get(word))
        .filter(decision -> !rest.startsWith("?"))
        .map(decision -> isInPart(decision, rest) ? Decision.APPROVED_IN_PART : decision)
        .map(decision -> new Suggestion(decision, cut(line)));
  }

  private static boolean isInPart(Decision decision, String rest) {
    return decision == Decision.APPROVED && IN_PART.stream().anyMatch(rest::startsWith);
  }

  /** "Hi Jane," or "Bonjour": short, and ending as a greeting ends. */
  private static boolean isGreeting(String line) {
    String text = Folded.of(line);
    return text.length() <= GREETING_CHARACTERS_MAX
        && GREETINGS.stream().anyMatch(greeting -> beginsWithWord(text, greeting))
        && (text.indexOf(',') < 0 || text.indexOf(',') == text.length() - 1)
        && !text.endsWith(".");
  }

  private static boolean beginsWithWord(String text, String word) {
    return text.startsWith(word)
        && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static String cut(String line) {
    return line.substring(0, Math.min(line.length(), SENTENCE_CHARACTERS_MAX));
  }
}
