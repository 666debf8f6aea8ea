package org.openita.framework;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.openita.common.RefusalCode;
import org.openita.container.Refused;
import org.openita.registry.Agencies;
import org.openita.registry.Agency;
import org.openita.registry.AgencyFilter;

/** The reference data of the real migrations, against the manual of 2563. */
@ArquillianTest
class Framework2563IT {

  @Inject private Frameworks frameworks;
  @Inject private Agencies agencies;

  @Test
  void the_surveys_ask_30_and_15_questions_with_51_and_19_items() {
    assertThat(instrument(InstrumentCode.IIT).questions()).hasSize(30);
    assertThat(instrument(InstrumentCode.IIT).items()).hasSize(51);
    assertThat(instrument(InstrumentCode.EIT).questions()).hasSize(15);
    assertThat(instrument(InstrumentCode.EIT).items()).hasSize(19);
  }

  @Test
  void ten_indicators_are_numbered_through_and_the_last_two_have_sub_indicators() {
    assertThat(
            frameworks.of(2563).instruments().stream().flatMap(part -> part.indicators().stream()))
        .extracting(Indicator::number)
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    assertThat(instrument(InstrumentCode.OIT).indicators())
        .allSatisfy(indicator -> assertThat(indicator.subIndicators()).isNotEmpty());
    assertThat(
            instrument(InstrumentCode.OIT).indicators().stream()
                .flatMap(indicator -> indicator.subIndicators().stream()))
        .extracting(SubIndicator::number)
        .containsExactly("9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2");
  }

  @Test
  void forty_three_disclosures_are_asked_for_in_order_each_with_its_components() {
    var items = instrument(InstrumentCode.OIT).disclosureItems();
    assertThat(items).hasSize(43).allSatisfy(item -> assertThat(item.components()).isNotEmpty());
    for (int i = 0; i < 43; i++) {
      assertThat(items.get(i).code()).isEqualTo("o" + (i + 1));
    }
  }

  @Test
  void weights_sum_to_a_hundred() {
    assertThat(frameworks.of(2563).instruments())
        .extracting(part -> part.weight().intValueExact())
        .containsExactly(30, 30, 40);
  }

  @Test
  void the_options_of_the_four_levels_score_0_33_67_100_and_the_other_way_round() {
    var scale = scale("LEVEL4");
    assertThat(scale.options())
        .extracting(option -> option.score(true).intValueExact())
        .containsExactly(0, 33, 67, 100);
    assertThat(scale.options())
        .extracting(option -> option.score(false).intValueExact())
        .containsExactly(100, 67, 33, 0);
  }

  @Test
  void every_option_is_mirrored_for_what_is_asked_negatively() {
    var hundred = new BigDecimal("100");
    assertThat(questions().flatMap(question -> question.scale().options().stream()))
        .isNotEmpty()
        .allSatisfy(
            option ->
                assertThat(option.score().add(option.reversedScore()))
                    .isEqualByComparingTo(hundred));
  }

  @Test
  void one_item_of_i11_is_asked_the_other_way_round() {
    var i11 = questions().filter(question -> question.code().equals("i11")).findFirst();
    assertThat(i11.orElseThrow().items())
        .filteredOn(item -> !item.positive())
        .extracting(Question.Item::code)
        .containsExactly("i11.2");
  }

  @Test
  void codes_are_given_once_and_every_text_has_thai_and_english() {
    var codes = questions().flatMap(question -> question.items().stream()).map(Question.Item::code);
    var list = codes.toList();
    assertThat(new HashSet<>(list)).hasSameSizeAs(list);
    assertThat(questions().map(Question::text))
        .allSatisfy(
            text -> {
              assertThat(text.th()).containsPattern("[ก-๙]");
              assertThat(text.en()).doesNotContainPattern("[ก-๙]");
            });
  }

  @Test
  void ratings_go_from_aa_down_to_f_and_85_passes() {
    assertThat(frameworks.of(2563).ratingLevels())
        .extracting(level -> level.code() + " " + level.lowerBound().intValueExact())
        .containsExactly("AA 95", "A 85", "B 75", "C 65", "D 55", "E 50", "F 0");
    assertThat(frameworks.of(2563).passScore()).isEqualByComparingTo("85");
  }

  @Test
  void the_minimum_sample_is_that_of_section_2_3() {
    for (var survey : List.of(InstrumentCode.IIT, InstrumentCode.EIT)) {
      var rule = frameworks.of(2563).sampleRule(survey);
      assertThat(rule.percent()).isEqualByComparingTo("10");
      assertThat(
              List.of(rule.minimum(), rule.censusBelow(), rule.largeAbove(), rule.largeMinimum()))
          .containsExactly(30, 30, 4000, 400);
    }
  }

  @Test
  void a_year_without_a_framework_is_not_found() {
    Refused.with(RefusalCode.NOT_FOUND, () -> frameworks.of(2499));
  }

  @Test
  void the_register_knows_17_types_and_sorts_names_as_thai_dictionaries_do() {
    assertThat(agencies.types()).hasSize(17);
    assertThat(agencies.provinces()).hasSize(77);
    var names = agencies.all(AgencyFilter.ALL).stream().map(agency -> agency.name().th()).toList();
    assertThat(names).isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("th")));
  }

  @Test
  void the_register_is_searched_by_any_part_of_a_name_taken_literally() {
    assertThat(codes("ปปช")).isEmpty();
    assertThat(codes("ป้องกันและปราบปรามการทุจริตแห่งชาติ")).contains("010003");
    assertThat(codes("anti-corruption")).contains("010003");
    assertThat(codes("010003")).containsExactly("010003");
    assertThat(codes("%")).isEmpty();
    assertThat(codes("' or '1'='1")).isEmpty();
  }

  private List<String> codes(String text) {
    return agencies.search(AgencyFilter.ALL.withText(text), 0, 1000).items().stream()
        .map(Agency::code)
        .toList();
  }

  private Scale scale(String code) {
    return questions()
        .map(Question::scale)
        .filter(scale -> scale.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Stream<Question> questions() {
    return frameworks.of(2563).instruments().stream().flatMap(part -> part.questions().stream());
  }

  private Instrument instrument(InstrumentCode code) {
    return frameworks.of(2563).instrument(code);
  }
}
