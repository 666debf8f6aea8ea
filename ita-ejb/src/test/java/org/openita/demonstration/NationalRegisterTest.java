package org.openita.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openita.common.Text;
import org.openita.registry.AgencyRow;
import org.openita.registry.Contact;

/** Completed from the register that the migrations begin with. */
class NationalRegisterTest {

  private static final long SEED = 2563;

  private static final List<AgencyRow> KNOWN =
      rows(
              "V4__agencies.sql",
              "\\(\\d+, '(\\d{6})', '([^']+)', (?:'((?:[^']|'')+)'|null), '(\\w+)', (?:'(\\w+)'|null),"
                  + " (?:'(\\d\\d)'|null), \\d+, '\\w+'\\)")
          .map(
              row ->
                  new AgencyRow(
                      row.group(1),
                      row.group(2),
                      row.group(3),
                      row.group(4),
                      row.group(5),
                      "",
                      row.group(6),
                      Optional.empty(),
                      "",
                      "",
                      Contact.UNKNOWN,
                      Demonstration.YEAR,
                      Optional.empty()))
          .toList();

  private static final Map<String, Area> AREAS =
      rows("V2__registry_reference.sql", "\\('(\\d\\d)', (\\d+), '([^']+)', '([^']+)'\\)")
          .map(
              row ->
                  new Area(
                      row.group(1),
                      Integer.parseInt(row.group(2)),
                      new Text(row.group(3), row.group(4))))
          .collect(Collectors.toMap(Area::code, Function.identity()));

  private static final Map<String, Text> PROVINCES =
      AREAS.values().stream().collect(Collectors.toMap(Area::code, Area::name));

  private static final List<AgencyRow> ADDED = added(SEED);
  private static final List<AgencyRow> ALL = Stream.concat(KNOWN.stream(), ADDED.stream()).toList();

  private static List<AgencyRow> added(long seed) {
    return NationalRegister.missing(seed, KNOWN, PROVINCES);
  }

  @Test
  void there_are_as_many_agencies_of_each_type_as_the_manual_counts() {
    var counts = ALL.stream().collect(groupingBy(AgencyRow::type, counting()));
    assertThat(counts)
        .isEqualTo(
            Map.ofEntries(
                Map.entry("INDEPENDENT_ORGANIZATION", 5L),
                Map.entry("COURT", 3L),
                Map.entry("PROSECUTOR", 1L),
                Map.entry("PARLIAMENT", 3L),
                Map.entry("DEPARTMENT", 146L),
                Map.entry("PUBLIC_ORGANIZATION", 56L),
                Map.entry("STATE_ENTERPRISE", 54L),
                Map.entry("OTHER_STATE_AGENCY", 16L),
                Map.entry("FUND", 7L),
                Map.entry("UNIVERSITY", 83L),
                Map.entry("PROVINCE", 76L),
                Map.entry("PAO", 76L),
                Map.entry("CITY_MUNICIPALITY", 30L),
                Map.entry("TOWN_MUNICIPALITY", 183L),
                Map.entry("SUBDISTRICT_MUNICIPALITY", 2236L),
                Map.entry("SAO", 5325L),
                Map.entry("SPECIAL_LOCAL", 2L)));
    assertThat(ALL).hasSize(8302);
  }

  @Test
  void there_are_as_many_agencies_in_each_group_as_the_manual_counts() {
    var counts = ALL.stream().collect(groupingBy(NationalRegisterTest::group, counting()));
    var manual = List.of(729L, 592L, 1475L, 1512L, 830L, 879L, 706L, 573L, 631L, 375L);
    assertThat(counts)
        .isEqualTo(
            IntStream.rangeClosed(1, 10)
                .boxed()
                .collect(Collectors.toMap(number -> number, number -> manual.get(number - 1))));
  }

  private static int group(AgencyRow agency) {
    return agency.province().isEmpty() ? 10 : AREAS.get(agency.province()).group();
  }

  @Test
  void every_ministry_has_as_many_central_agencies_as_the_manual_counts() {
    var counts =
        ALL.stream().map(AgencyRow::ministry).collect(groupingBy(Function.identity(), counting()));
    assertThat(counts)
        .containsEntry("OPM", 25L)
        .containsEntry("MOC", 12L)
        .containsEntry("MOI", 14L)
        .containsEntry("MOJ", 13L)
        .containsEntry("MOL", 6L)
        .containsEntry("MCULT", 10L)
        .containsEntry("MOE", 11L)
        .containsEntry("MOPH", 16L)
        .containsEntry("MIND", 9L)
        .containsEntry("UNATTACHED", 15L);
  }

  @Test
  void codes_follow_those_that_are_given_and_none_is_given_twice() {
    assertThat(ALL).extracting(AgencyRow::code).doesNotHaveDuplicates();
    for (var type : ALL.stream().collect(groupingBy(AgencyRow::type)).values()) {
      var numbers = type.stream().map(agency -> Integer.parseInt(agency.code().substring(2)));
      assertThat(numbers.sorted().toList())
          .isEqualTo(IntStream.rangeClosed(1, type.size()).boxed().toList());
      assertThat(type.stream().map(agency -> agency.code().substring(0, 2)).distinct()).hasSize(1);
    }
  }

  @Test
  void every_province_but_the_capital_has_itself_and_one_provincial_organisation() {
    for (var area : AREAS.values()) {
      int expected = area.code().equals("10") ? 0 : 1;
      assertThat(ALL)
          .filteredOn(agency -> agency.nameTh().equals("จังหวัด" + area.name().th()))
          .hasSize(expected);
      assertThat(ALL)
          .filteredOn(
              agency -> agency.type().equals("PAO") && agency.province().equals(area.code()))
          .hasSize(expected);
    }
  }

  @Test
  void no_two_agencies_of_a_province_have_the_same_name_in_either_language() {
    for (var province : ALL.stream().collect(groupingBy(AgencyRow::province)).values()) {
      assertThat(province).extracting(AgencyRow::nameTh).doesNotHaveDuplicates();
      assertThat(province)
          .extracting(AgencyRow::nameEn)
          .filteredOn(name -> !name.isEmpty())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void names_are_thai_and_their_latin_form_has_nothing_but_latin_letters() {
    assertThat(ADDED)
        .allSatisfy(
            agency -> {
              assertThat(agency.nameTh()).matches("[\\p{InThai} ()]+");
              assertThat(agency.nameEn()).matches("[A-Z][A-Za-z ,'()-]+");
            });
  }

  @Test
  void nobody_is_reached_where_made_up_agencies_are_said_to_be() {
    assertThat(ADDED)
        .extracting(agency -> agency.contact().website())
        .doesNotHaveDuplicates()
        .allMatch(site -> site.matches("https://[a-z0-9-]{1,63}\\.example\\.go\\.th"));
    assertThat(ADDED)
        .extracting(AgencyRow::contact)
        .allMatch(contact -> contact.email().endsWith(".example.go.th"))
        .allMatch(contact -> contact.phone().startsWith("0 0"))
        .allMatch(contact -> contact.address().contains("สมมติ"));
  }

  @Test
  void a_seed_makes_the_same_register_again_and_another_seed_other_names() {
    assertThat(added(SEED)).isEqualTo(ADDED);
    assertThat(added(SEED + 1)).hasSameSizeAs(ADDED).isNotEqualTo(ADDED);
  }

  @Test
  void a_complete_register_misses_nothing() {
    assertThat(NationalRegister.missing(SEED, ALL, PROVINCES)).isEmpty();
  }

  private static Stream<MatchResult> rows(String migration, String pattern) {
    try (var script =
        NationalRegisterTest.class.getResourceAsStream("/db/migration/" + migration)) {
      var text = new String(script.readAllBytes(), UTF_8);
      return Pattern.compile(pattern).matcher(text).results();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A province with the number of its assessment group. */
  private record Area(String code, int group, Text name) {}
}
