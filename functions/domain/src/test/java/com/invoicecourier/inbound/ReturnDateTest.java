package com.invoicecourier.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnDateTest {
  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 25);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I am out of the office until Tuesday, December 8, 2026 with no access to email.",
        "I am away from December 1 and will be back on 8 December.",
        "Out of office through 12/08/2026",
        "Returning to the office on Tues. Dec. 8th",
        "I will be out of office until 2026-12-08.",
        "Away until the 8th of December; in urgent cases call 555-0100.",
        "From 12/1 until 12/7. I return on 12/8.",
        "Je serai absent du bureau jusqu'au mardi 8 décembre 2026 inclus.",
        "Je suis en congé. De retour le 8 déc.",
        "Je suis absente du 1er au 8/12/2026",
        "Mon retour est prévu : retour le 08.12.2026",
        "Estaré fuera de la oficina hasta el martes, 8 de diciembre de 2026.",
        "Regreso el día 8 de diciembre",
        "Estoy de vacaciones hasta el 08/12/2026",
        "Ich bin bis einschließlich 8. Dezember 2026 nicht im Büro.",
        "Ich bin ab dem 08.12.2026 wieder erreichbar.",
        "Ich bin am 8.12. wieder im Büro, bis zum 8.12. vertritt mich Herr Lang."
      })
  void findsTheEighthOfDecember(String note) {
    assertThat(ReturnDate.in("Automatic reply", note, WRITTEN)).contains(LocalDate.of(2026, 12, 8));
  }

  @Test
  void findsItInTheSubject() {
    assertThat(ReturnDate.in("AUTO: Dana is out of the office (returning 12/08/2026)", "", WRITTEN))
        .contains(LocalDate.of(2026, 12, 8));
  }

  @Test
  void takesTheNextSuchDayWhereNoYearIsNamed() {
    assertThat(ReturnDate.in("", "Back on January 4", WRITTEN)).contains(LocalDate.of(2027, 1, 4));
  }

  @Test
  void takesTheNearerOfTwoReadings() {
    assertThat(ReturnDate.in("", "returning 03/12/2026", WRITTEN))
        .contains(LocalDate.of(2026, 12, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I am out of the office.",
        "I am out until further notice.",
        "Out until Monday.",
        "Back on 31 February.",
        "We worked on it until 3 March 2019.",
        "until 12/45/2026",
        "Call me back 555-12-08-99"
      })
  void findsNoneWhereNoneIsStated(String note) {
    assertThat(ReturnDate.in("", note, WRITTEN)).isEmpty();
  }
}
