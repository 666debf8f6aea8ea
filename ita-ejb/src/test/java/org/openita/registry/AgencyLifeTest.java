package org.openita.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AgencyLifeTest {

  private static final int FIRST = 2563;

  @Test
  void a_change_from_a_later_cycle_on_leaves_the_earlier_ones_as_they_were() {
    var life = begin();
    life.become(named("ใหม่"), FIRST + 2);
    assertThat(nameIn(life, FIRST + 1)).isEqualTo("เดิม");
    assertThat(nameIn(life, FIRST + 2)).isEqualTo("ใหม่");
    assertThat(life.agency().name().th()).isEqualTo("ใหม่");
  }

  @Test
  void a_change_from_the_cycle_in_which_the_present_began_corrects_it() {
    var life = begin();
    life.become(named("ถูกต้อง"), FIRST);
    assertThat(life.periods()).hasSize(1);
    assertThat(nameIn(life, FIRST)).isEqualTo("ถูกต้อง");
  }

  @Test
  void a_change_before_the_latest_one_or_after_leaving_is_refused() {
    var life = begin();
    life.become(named("ใหม่"), FIRST + 2);
    assertThat(life.refusesChange(FIRST + 1)).isPresent();
    life.hold(FIRST, FIRST + 3);
    assertThat(life.refusesChange(FIRST + 3)).isEmpty();
    assertThat(life.refusesChange(FIRST + 4)).isPresent();
    assertThatIllegalArgumentException().isThrownBy(() -> life.become(named("อื่น"), FIRST + 4));
  }

  @Test
  void nothing_is_written_when_nothing_changes() {
    var life = begin();
    life.become(named("เดิม"), FIRST + 2);
    assertThat(life.periods()).hasSize(1);
  }

  @Test
  void an_agency_cannot_leave_before_its_latest_change_nor_begin_after_its_first() {
    var life = begin();
    life.become(named("ใหม่"), FIRST + 2);
    assertThat(life.refusesValidity(FIRST, FIRST + 1)).isPresent();
    assertThat(life.refusesValidity(FIRST + 2, Agency.OPEN_END)).isPresent();
    assertThat(life.refusesValidity(FIRST + 1, FIRST + 2)).isEmpty();
  }

  /** Whatever happens to an agency, each of its cycles has exactly one period. */
  @Property
  void periods_follow_each_other_without_gap_or_overlap(@ForAll("steps") List<Step> steps) {
    var life = begin();
    steps.forEach(step -> step.applyTo(life));
    var periods = life.periods();
    assertThat(periods.get(0).fromYear()).isEqualTo(life.agency().validFrom());
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i).fromYear()).isEqualTo(periods.get(i - 1).lastYear() + 1);
    }
    var newest = periods.get(periods.size() - 1);
    assertThat(newest.toYear()).isEqualTo(life.agency().validTo());
    assertThat(newest.particulars()).isEqualTo(life.agency().particulars());
    assertThat(periods).allMatch(period -> period.fromYear() <= period.lastYear());
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    var years = Arbitraries.integers().between(FIRST - 2, FIRST + 8);
    var ends = Arbitraries.oneOf(years, Arbitraries.just(Agency.OPEN_END));
    Arbitrary<Step> renamings =
        Combinators.combine(Arbitraries.of("ก", "ข", "ค"), years).as(Renaming::new);
    Arbitrary<Step> validities = Combinators.combine(years, ends).as(Validities::new);
    return Arbitraries.oneOf(renamings, validities).list().ofMaxSize(12);
  }

  interface Step {
    void applyTo(AgencyLife life);
  }

  record Renaming(String name, int from) implements Step {
    @Override
    public void applyTo(AgencyLife life) {
      if (life.refusesChange(from).isEmpty()) {
        life.become(named(name), from);
      }
    }
  }

  record Validities(int first, int last) implements Step {
    @Override
    public void applyTo(AgencyLife life) {
      if (life.refusesValidity(first, last).isEmpty()) {
        life.hold(first, last);
      }
    }
  }

  private static AgencyLife begin() {
    return AgencyLife.begin("160001", named("เดิม"), FIRST, Agency.OPEN_END);
  }

  private static Particulars named(String name) {
    return new Particulars(name, null, Tables.type("SAO"), null, null, null, 5, Tables.body("DLA"));
  }

  private static String nameIn(AgencyLife life, int year) {
    return life.periods().stream()
        .filter(period -> period.fromYear() <= year && year <= period.lastYear())
        .findFirst()
        .orElseThrow()
        .name()
        .th();
  }
}
