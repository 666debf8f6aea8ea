package org.openita.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.common.Language;
import org.openita.scoring.MissingStep;

class WordsTest {

  private static final Words THAI = Words.in(Language.TH);
  private static final Words ENGLISH = Words.in(Language.EN);

  @Test
  void both_languages_say_the_same_things() {
    assertThat(keys(Language.TH)).isEqualTo(keys(Language.EN));
  }

  @ParameterizedTest
  @EnumSource
  void an_apostrophe_is_written_twice_or_it_would_vanish(Language language) {
    var bundle = bundle(language);
    assertThat(keys(language))
        .filteredOn(key -> !key.equals("time.pattern"))
        .allSatisfy(key -> assertThat(bundle.getString(key).replace("''", "")).doesNotContain("'"));
  }

  @ParameterizedTest
  @EnumSource
  void every_reason_for_not_announcing_has_its_words(MissingStep step) {
    assertThat(keys(Language.TH)).contains("missing." + step.name());
  }

  @Test
  void a_year_is_of_the_buddhist_era() {
    assertThat(THAI.year(2563)).isEqualTo("พ.ศ. 2563");
    assertThat(ENGLISH.year(2563)).isEqualTo("B.E. 2563 (2020)");
  }

  @Test
  void a_time_is_that_of_thailand() {
    var newYear = Instant.parse("2020-12-31T17:05:00Z");
    assertThat(THAI.time(newYear)).isEqualTo("1 มกราคม พ.ศ. 2564 เวลา 00.05 น.");
    assertThat(ENGLISH.time(newYear)).isEqualTo("1 January 2021, 00:05");
  }

  @Test
  void each_language_knows_the_other() {
    assertThat(THAI.other()).isSameAs(ENGLISH);
    assertThat(ENGLISH.other()).isSameAs(THAI);
  }

  private static Set<String> keys(Language language) {
    return new TreeSet<>(bundle(language).keySet());
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle("org.openita.web.pages.pages", language.locale());
  }
}
