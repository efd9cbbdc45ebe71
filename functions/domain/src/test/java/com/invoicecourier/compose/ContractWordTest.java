package com.invoicecourier.compose;

import static com.invoicecourier.company.PointOfView.GENERAL_CONTRACTOR;
import static com.invoicecourier.company.PointOfView.OWNER;
import static com.invoicecourier.company.PointOfView.SPECIALTY_CONTRACTOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.company.PointOfView;
import com.invoicecourier.invoice.Language;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContractWordTest {

  @Test
  void followsThePointOfView() {
    assertThat(ContractWord.of(OWNER, Language.EN)).isEqualTo("Funding");
    assertThat(ContractWord.of(GENERAL_CONTRACTOR, Language.EN)).isEqualTo("Prime Contract");
    assertThat(ContractWord.of(SPECIALTY_CONTRACTOR, Language.EN)).isEqualTo("Client Contract");
  }

  @Test
  void hasAWordOfItsOwnInEveryLanguage() {
    Set<String> words = new HashSet<>();
    for (PointOfView pointOfView : PointOfView.values()) {
      for (Language language : Language.values()) {
        words.add(ContractWord.of(pointOfView, language));
      }
    }

    assertThat(words).hasSize(9).noneMatch(String::isBlank);
  }
}
