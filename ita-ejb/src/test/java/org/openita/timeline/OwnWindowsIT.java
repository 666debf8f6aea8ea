package org.openita.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.DUPLICATE;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.common.RefusalCode.WINDOW_CLOSED;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.operator;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.common.Refusal;
import org.openita.container.AtOnce;
import org.openita.container.MovableClock;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.monitoring.TimelinePreviews;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.stakeholder.Stakeholders;

/** Windows of groups and agencies, and the timeline of the next cycle. */
@ArquillianTest
class OwnWindowsIT {

  private static final String REASON = "น้ำท่วมสำนักงาน";

  @Inject private Timelines timelines;
  @Inject private CycleLife life;
  @Inject private OwnWindows ownWindows;
  @Inject private TimelinePreviews previews;
  @Inject private Agencies agencies;
  @Inject private Stakeholders stakeholders;
  @Inject private Scenario scenario;
  @Inject private MovableClock movable;
  @Inject private Clock clock;

  @BeforeEach
  void nobody_has_a_window_of_its_own() {
    scenario.beginAgain();
    for (var activity : Activity.values()) {
      for (var window : ownWindows.of(operator(), YEAR, activity, 0, 1000).items()) {
        ownWindows.remove(operator(), window.id(), window.version());
      }
    }
  }

  @Test
  void an_agency_with_an_extension_may_what_the_others_may_no_longer() {
    scenario.close(Activity.ENTER_DATA);
    set(Activity.ENTER_DATA, WindowScope.ofAgency(agency("050001")), Duration.ofHours(1));
    stakeholders.putInternal(administrator("050001"), YEAR, "050001", 40, 0);
    Refused.with(
        WINDOW_CLOSED,
        () -> stakeholders.putInternal(administrator("050002"), YEAR, "050002", 40, 0));
  }

  @Test
  void an_early_close_takes_effect_at_its_very_instant() {
    scenario.open(Activity.ANSWER_OIT);
    var agency = agency("050001");
    set(Activity.ANSWER_OIT, WindowScope.ofAgency(agency), Duration.ofMinutes(10));
    assertThat(timelines.isOpen(YEAR, Activity.ANSWER_OIT, agency)).isTrue();
    movable.forward(Duration.ofMinutes(10));
    assertThat(timelines.isOpen(YEAR, Activity.ANSWER_OIT, agency)).isFalse();
    assertThat(timelines.isOpen(YEAR, Activity.ANSWER_OIT, agency("050002"))).isTrue();
  }

  @Test
  void the_narrowest_window_holds() {
    scenario.open(Activity.SCORE_OIT);
    var agency = agency("050001");
    var group = WindowScope.ofGroup(agency.groupNumber());
    var ofGroup = set(Activity.SCORE_OIT, group, Duration.ofDays(20));
    assertThat(holding(agency)).isEqualTo(ofGroup.period());
    assertThat(holding(agency("050002"))).isEqualTo(ofGroup.period());
    assertThat(holding(agency("110003"))).isNotEqualTo(ofGroup.period());

    var own = set(Activity.SCORE_OIT, WindowScope.ofAgency(agency), Duration.ofDays(30));
    assertThat(holding(agency)).isEqualTo(own.period());
    assertThat(holding(agency("050002"))).isEqualTo(ofGroup.period());

    ownWindows.remove(operator(), own.id(), own.version());
    assertThat(holding(agency)).isEqualTo(ofGroup.period());
  }

  @Test
  void it_says_why_and_by_whom() {
    var window = set(Activity.REGISTER, WindowScope.ofAgency(agency("050001")), Duration.ofDays(3));
    var kept = ownWindows.of(operator(), YEAR, Activity.REGISTER, 0, 10).items().get(0);
    assertThat(kept.id()).isEqualTo(window.id());
    assertThat(kept.reason()).contains(REASON);
    assertThat(kept.setBy()).contains(operator().name());
    assertThat(kept.setAt()).isPresent();
    for (var missing : List.of(" ", "ก".repeat(501))) {
      Refused.with(
          INVALID_INPUT,
          () ->
              ownWindows.set(
                  operator(),
                  YEAR,
                  Activity.REGISTER,
                  WindowScope.ofGroup(3),
                  ahead(Duration.ofDays(1)),
                  missing,
                  0));
    }
    Refused.with(
        INVALID_INPUT,
        () ->
            ownWindows.set(
                operator(),
                YEAR,
                Activity.REGISTER,
                WindowScope.ofCycle(),
                ahead(Duration.ofDays(1)),
                REASON,
                0));
  }

  @Test
  void of_two_operators_at_once_one_is_told() throws Exception {
    var scope = WindowScope.ofAgency(agency("050003"));
    Callable<Window> set = () -> set(Activity.REGISTER, scope, Duration.ofDays(2));
    assertThat(AtOnce.run(List.of(set, set)))
        .filteredOn(Refusal.class::isInstance)
        .singleElement()
        .extracting(refusal -> ((Refusal) refusal).code())
        .isEqualTo(VERSION_CONFLICT);
    assertThat(ownWindows.of(operator(), YEAR, Activity.REGISTER, 0, 10).total()).isOne();
  }

  @Test
  void the_window_of_all_cannot_be_removed() {
    scenario.open(Activity.SCREEN);
    var window = timelines.window(YEAR, Activity.SCREEN).orElseThrow();
    Refused.with(NOT_FOUND, () -> ownWindows.remove(operator(), window.id(), window.version()));
  }

  @Test
  void a_preview_tells_whom_a_change_touches_and_whom_it_does_not() {
    scenario.open(Activity.ANNOUNCE);
    var everyone = agencies.countByGroup(YEAR);
    var agency = agency("110003");
    set(Activity.ANNOUNCE, WindowScope.ofGroup(10), Duration.ofDays(1));
    set(Activity.ANNOUNCE, WindowScope.ofAgency(agency), Duration.ofDays(1));
    set(Activity.ANNOUNCE, WindowScope.ofAgency(agency("050001")), Duration.ofDays(1));

    var past = new Period(clock.instant().minusSeconds(60), clock.instant());
    var all = previews.preview(operator(), YEAR, Activity.ANNOUNCE, WindowScope.ofCycle(), past);
    assertThat(all.kept()).isEqualTo(everyone.get(10) + 1);
    assertThat(all.touched())
        .doesNotContainKey(10)
        .containsEntry(agency.groupNumber(), everyone.get(agency.groupNumber()) - 1);
    assertThat(all.openNow()).isTrue();
    assertThat(all.openThen()).isFalse();

    var group =
        previews.preview(operator(), YEAR, Activity.ANNOUNCE, WindowScope.ofGroup(10), past);
    assertThat(group.touched()).isEqualTo(Map.of(10, everyone.get(10) - 1));
    assertThat(group.kept()).isOne();
    var single =
        previews.preview(operator(), YEAR, Activity.ANNOUNCE, WindowScope.ofAgency(agency), past);
    assertThat(single.touched()).isEqualTo(Map.of(agency.groupNumber(), 1L));
  }

  @Test
  void the_next_cycle_begins_with_the_timeline_of_the_last_one() {
    scenario.openAll();
    set(Activity.REGISTER, WindowScope.ofGroup(2), Duration.ofDays(1));
    var next = timelines.begin(operator(), YEAR + 1, YEAR);
    assertThat(next)
        .extracting(Window::period)
        .isEqualTo(
            timelines.windows(YEAR).stream().map(window -> window.period().plusYears(1)).toList());
    assertThat(timelines.cycle(YEAR + 1).frameworkYear()).isEqualTo(YEAR);
    assertThat(ownWindows.of(operator(), YEAR + 1, Activity.REGISTER, 0, 10).total()).isZero();
    Refused.with(DUPLICATE, () -> timelines.begin(operator(), YEAR + 1, YEAR));
    Refused.with(INVALID_INPUT, () -> timelines.begin(operator(), YEAR, YEAR));
    Refused.with(INVALID_INPUT, () -> timelines.begin(operator(), YEAR + 6, YEAR));
    Refused.with(NOT_FOUND, () -> timelines.begin(operator(), YEAR + 9, YEAR + 8));
  }

  @Test
  void an_open_window_of_a_draft_opens_nothing() {
    scenario.openAll();
    var next = timelines.begin(operator(), YEAR + 2, YEAR);
    assertThat(next).hasSameSizeAs(Activity.values());
    var window = timelines.window(YEAR + 2, Activity.ENTER_DATA).orElseThrow();
    timelines.setWindow(
        operator(), YEAR + 2, Activity.ENTER_DATA, ahead(Duration.ofDays(1)), window.version());
    var agency = agency("050001");
    assertThat(timelines.isOpen(YEAR + 2, Activity.ENTER_DATA, agency)).isFalse();
    Refused.with(WINDOW_CLOSED, () -> timelines.requireOpen(YEAR + 2, Activity.ENTER_DATA, agency));
    assertThat(timelines.current().map(Cycle::year)).contains(YEAR);
    assertThat(life.open(operator(), YEAR + 2).steps())
        .extracting(CycleStep::state)
        .containsExactly(CycleState.DRAFT, CycleState.OPEN);
    assertThat(timelines.isOpen(YEAR + 2, Activity.ENTER_DATA, agency)).isTrue();
    assertThat(timelines.current().map(Cycle::year)).contains(YEAR + 2);
    Refused.with(INVALID_STATE, () -> life.open(operator(), YEAR + 2));
    Refused.with(INVALID_STATE, () -> life.archive(operator(), YEAR + 2));
    Refused.with(NOT_FOUND, () -> life.open(operator(), YEAR + 9));
  }

  @Test
  void collecting_is_closed_once_it_has_ended_for_everybody_and_for_good() {
    scenario.openAll();
    Refused.with(INVALID_STATE, () -> life.closeCollecting(operator(), YEAR));
    Activity.COLLECTING.forEach(scenario::close);
    var late = WindowScope.ofAgency(agency("050014"));
    var extension = set(Activity.ANSWER_OIT, late, Duration.ofDays(2));
    Refused.with(INVALID_STATE, () -> life.closeCollecting(operator(), YEAR));
    ownWindows.remove(operator(), extension.id(), extension.version());
    assertThat(life.closeCollecting(operator(), YEAR).state())
        .isEqualTo(CycleState.COLLECTING_CLOSED);
    Refused.with(INVALID_STATE, () -> set(Activity.ANSWER_OIT, late, Duration.ofDays(2)));
    var window = timelines.window(YEAR, Activity.COLLECT_EIT).orElseThrow();
    var longer = ahead(Duration.ofDays(2));
    Refused.with(
        INVALID_STATE,
        () ->
            timelines.setWindow(operator(), YEAR, Activity.COLLECT_EIT, longer, window.version()));
    assertThat(timelines.isOpen(YEAR, Activity.SCORE_OIT, agency("050001"))).isTrue();
  }

  @Test
  void of_two_operators_who_take_the_same_step_at_once_one_is_told_so() throws Exception {
    scenario.openAll();
    Activity.COLLECTING.forEach(scenario::close);
    Callable<Object> step = () -> life.closeCollecting(operator(), YEAR).state();
    assertThat(AtOnce.run(List.of(step, step)))
        .satisfiesOnlyOnce(
            told ->
                assertThat(told)
                    .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(INVALID_STATE)))
        .contains(CycleState.COLLECTING_CLOSED);
  }

  private Window set(Activity activity, WindowScope scope, Duration lasting) {
    return ownWindows.set(operator(), YEAR, activity, scope, ahead(lasting), REASON, 0);
  }

  private Period ahead(Duration lasting) {
    var now = clock.instant();
    return new Period(now.minusSeconds(60), now.plus(lasting));
  }

  private Period holding(AgencyPeriod agency) {
    return timelines.window(YEAR, Activity.SCORE_OIT, agency).orElseThrow().period();
  }

  private AgencyPeriod agency(String code) {
    return agencies.find(YEAR, code);
  }
}
