package org.openita.ws.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.common.Language;

class PreferredLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|EN",
        "en-GB|EN",
        "th|TH",
        "en;q=0.5, th;q=0.9|TH",
        "fr, en;q=0.3|EN",
        "fr|TH",
        "*|TH",
        "'%%%;;q=x'|TH",
        "' '|TH"
      })
  void the_best_of_both_is_taken(String header, Language expected) {
    assertThat(PreferredLanguage.of(header)).isEqualTo(expected);
  }

  @Test
  void thai_is_the_first() {
    assertThat(PreferredLanguage.of(null)).isEqualTo(Language.TH);
  }
}
