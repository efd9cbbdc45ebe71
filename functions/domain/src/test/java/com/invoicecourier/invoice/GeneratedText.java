package com.invoicecourier.invoice;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words as they stand on a schedule of values, from several alphabets. */
final class GeneratedText {
  private static final List<String> WORDS =
      List.of(
          "Concrete",
          "formwork",
          "rebar",
          "Béton",
          "coffrage",
          "l’étage",
          "Hormigón",
          "encofrado",
          "señalización",
          "(credit)",
          "2\"",
          "Ø",
          "½",
          "m²",
          "Фундамент",
          "арматура",
          "Θεμέλια",
          "σκυρόδεμα",
          "level",
          "4-7,",
          "\\back",
          "a/b",
          "€",
          "–",
          "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik");

  private GeneratedText() {}

  static String of(Random random, int wordsMax) {
    return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
        .limit(random.nextInt(1, wordsMax + 1))
        .collect(Collectors.joining(" "));
  }
}
