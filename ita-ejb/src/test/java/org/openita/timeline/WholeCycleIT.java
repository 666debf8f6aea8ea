package org.openita.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.WINDOW_CLOSED;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;
import static org.openita.notice.NoticeKind.BEFORE_OPENING;
import static org.openita.notice.NoticeKind.ONE_DAY;
import static org.openita.notice.NoticeKind.OVERDUE;
import static org.openita.notice.NoticeKind.SEVEN_DAYS;
import static org.openita.notice.NoticeKind.THREE_DAYS;
import static org.openita.timeline.Activity.ANNOUNCE;
import static org.openita.timeline.Activity.ANSWER_OIT;
import static org.openita.timeline.Activity.ENTER_DATA;
import static org.openita.timeline.Activity.PLAN_IMPROVEMENT;
import static org.openita.timeline.Activity.PROCESS_SCORES;
import static org.openita.timeline.Activity.REPORT_IMPROVEMENT;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.common.ThaiTime;
import org.openita.container.MovableClock;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.demonstration.Demonstration;
import org.openita.demonstration.Extent;
import org.openita.disclosure.Disclosures;
import org.openita.job.Leases;
import org.openita.notice.Notice;
import org.openita.notice.NoticeRounds;
import org.openita.notice.Notices;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.result.Publications;
import org.openita.scoring.ScoringRun;
import org.openita.scoring.ScoringRuns;
import org.openita.stakeholder.Stakeholders;

/** A whole cycle by a clock that is moved: half a year in which each day brings what it must. */
@ArquillianTest
class WholeCycleIT {

  /** It has begun nothing, and does nothing but what a test lets it do. */
  private static final String AGENCY = "050008";

  /** What each test of notices looks at is its own. */
  private static final Set<Activity> UNTIL_ANNOUNCED = EnumSet.range(Activity.REGISTER, ANNOUNCE);

  private static final Set<Activity> IMPROVING = EnumSet.of(PLAN_IMPROVEMENT, REPORT_IMPROVEMENT);

  /** First and last day of each activity from the day on which the cycle is opened, in order. */
  private static final int[][] DAYS = {
    {10, 30}, {15, 35}, {20, 60}, {20, 65}, {40, 70},
    {71, 90}, {91, 100}, {101, 110}, {111, 120}, {121, 135},
    {136, 160}, {150, 180}
  };

  @Inject private Timelines timelines;
  @Inject private CycleLife life;
  @Inject private Scenario scenario;
  @Inject private Demonstration demonstration;
  @Inject private Agencies agencies;
  @Inject private Stakeholders stakeholders;
  @Inject private Disclosures disclosures;
  @Inject private NoticeRounds rounds;
  @Inject private Notices notices;
  @Inject private ScoringRuns scoring;
  @Inject private Publications publications;
  @Inject private Leases leases;
  @Inject private MovableClock movable;
  @Inject private Clock clock;

  private LocalDate begin;

  /** The timer that makes notices is kept away: the test makes them. */
  @BeforeEach
  void the_cycle_is_prepared() {
    leases.take("NOTICES", Duration.ofDays(1_000));
    demonstration.load(Extent.SMALL);
    begin = LocalDate.ofInstant(clock.instant(), ThaiTime.ZONE).plusDays(2);
    at(0, LocalTime.of(9, 0));
    scenario.beginAgain();
    for (var activity : Activity.values()) {
      long version = timelines.window(YEAR, activity).map(Window::version).orElse(0L);
      timelines.setWindow(operator(), YEAR, activity, planned(activity), version);
    }
  }

  @Test
  void each_activity_opens_and_closes_to_the_second_in_the_states_that_permit_it() {
    life.open(operator(), YEAR);
    var openFor = new EnumMap<Activity, List<String>>(Activity.class);
    for (var moment : moments()) {
      movable.standAt(moment);
      goOnWhereItIsTime();
      for (var activity : Activity.values()) {
        boolean open = timelines.isOpen(YEAR, activity, agency());
        boolean now = planned(activity).contains(moment);
        boolean permitted = timelines.cycle(YEAR).state().permits(activity);
        assertThat(open).as("%s at %s", activity, moment).isEqualTo(now && permitted);
        if (open) {
          openFor.computeIfAbsent(activity, none -> new ArrayList<>()).add(moment.toString());
        }
      }
    }
    for (var activity : Activity.values()) {
      var period = planned(activity);
      assertThat(openFor.get(activity))
          .as("%s", activity)
          .startsWith(period.opensAt().toString())
          .endsWith(period.closesAt().minusSeconds(1).toString());
    }
    assertThat(timelines.cycle(YEAR).state()).isEqualTo(CycleState.PUBLISHED);
  }

  @Test
  void whoever_owes_something_is_told_on_the_right_mornings_and_on_no_other() {
    life.open(operator(), YEAR);
    var told = new TreeMap<String, String>();
    for (int day = 8; day < 80; day++) {
      at(day, LocalTime.of(7, 59, 59));
      rounds.make();
      assertThat(inbox(UNTIL_ANNOUNCED)).as("before eight on day %d", day).hasSize(told.size());
      at(day, LocalTime.of(8, 0));
      rounds.make();
      for (var notice : inbox(UNTIL_ANNOUNCED)) {
        told.putIfAbsent(notice.activity() + " " + notice.kind(), "day " + day);
      }
      if (day == 71) {
        life.closeCollecting(operator(), YEAR);
      }
    }
    assertThat(told).containsAllEntriesOf(mornings(ENTER_DATA, ANSWER_OIT));
    assertThat(told.keySet()).allMatch(key -> !key.startsWith("SCORE") && !key.startsWith("P"));
  }

  @Test
  void whoever_owes_a_plan_or_a_report_is_told_once_the_result_is_announced() {
    life.open(operator(), YEAR);
    for (var moment : moments()) {
      if (!moment.isAfter(planned(ANNOUNCE).opensAt())) {
        movable.standAt(moment);
        goOnWhereItIsTime();
      }
    }
    assertThat(timelines.cycle(YEAR).state()).isEqualTo(CycleState.PUBLISHED);
    var told = new TreeMap<String, String>();
    for (int day = 130; day < 185; day++) {
      at(day, LocalTime.of(8, 0));
      rounds.make();
      for (var notice : inbox(IMPROVING)) {
        told.putIfAbsent(notice.activity() + " " + notice.kind(), "day " + day);
      }
    }
    assertThat(told).containsAllEntriesOf(mornings(PLAN_IMPROVEMENT, REPORT_IMPROVEMENT));
  }

  /** When whoever owes something within an activity is told what. */
  private static Map<String, String> mornings(Activity... activities) {
    var mornings = new TreeMap<String, String>();
    for (var activity : activities) {
      int first = DAYS[activity.ordinal()][0];
      int last = DAYS[activity.ordinal()][1];
      Map.of(
              BEFORE_OPENING, first - 1,
              SEVEN_DAYS, last - 7,
              THREE_DAYS, last - 3,
              ONE_DAY, last - 1,
              OVERDUE, last + 1)
          .forEach((kind, day) -> mornings.put(activity + " " + kind, "day " + day));
    }
    return mornings;
  }

  @Test
  void nothing_is_possible_that_the_state_forbids() {
    within(ENTER_DATA);
    everythingIsClosed();
    refusedSteps(CycleState.DRAFT);
    life.open(operator(), YEAR);
    stakeholders.putInternal(administrator(AGENCY), YEAR, AGENCY, 40, 0);
    refusedSteps(CycleState.OPEN);
    Refused.with(INVALID_STATE, () -> life.closeCollecting(operator(), YEAR));
    Refused.with(WINDOW_CLOSED, () -> scoring.run(operator(), YEAR));

    movable.standAt(planned(ANSWER_OIT).closesAt().minusSeconds(1));
    Refused.with(INVALID_STATE, () -> life.closeCollecting(operator(), YEAR));
    movable.standAt(planned(ANSWER_OIT).closesAt());
    var preview = previewNow();
    life.closeCollecting(operator(), YEAR);
    refusedSteps(CycleState.COLLECTING_CLOSED);
    nothingIsOpenedAgain();
    openNow(ANNOUNCE);
    Refused.with(WINDOW_CLOSED, () -> publications.publish(operator(), preview.id()));

    within(PROCESS_SCORES);
    var run = scoring.run(operator(), YEAR);
    refusedSteps(CycleState.SCORED);
    nothingIsOpenedAgain();
    within(ANNOUNCE);
    openNow(ANNOUNCE);
    Refused.with(INVALID_STATE, () -> publications.publish(operator(), preview.id()));
    publications.publish(operator(), run.id());
    refusedSteps(CycleState.PUBLISHED);
    nothingIsOpenedAgain();

    life.archive(operator(), YEAR);
    refusedSteps(CycleState.ARCHIVED);
    nothingIsOpenedAgain();
    Refused.with(WINDOW_CLOSED, () -> publications.publish(operator(), run.id()));
    Refused.with(WINDOW_CLOSED, () -> scoring.run(operator(), YEAR));
    Refused.with(INVALID_STATE, () -> openNow(ANNOUNCE));
  }

  /** What an agency sends, whatever its windows say. */
  private void everythingIsClosed() {
    Refused.with(
        WINDOW_CLOSED, () -> stakeholders.putExternal(administrator(AGENCY), YEAR, AGENCY, 500, 0));
    Refused.with(
        WINDOW_CLOSED,
        () ->
            disclosures.put(
                administrator(AGENCY), YEAR, AGENCY, "o1", Scenario.disclosed("o1"), 0));
    assertThat(stakeholders.external(executive(AGENCY), YEAR, AGENCY).dossier().permitted())
        .isEmpty();
  }

  /** What has been collected is not collected again, whatever an operator tries. */
  private void nothingIsOpenedAgain() {
    for (var activity : List.of(ENTER_DATA, ANSWER_OIT)) {
      Refused.with(INVALID_STATE, () -> openNow(activity));
    }
    everythingIsClosed();
  }

  /** All steps of the life of a cycle but the one that follows. */
  private void refusedSteps(CycleState present) {
    assertThat(timelines.cycle(YEAR).state()).isEqualTo(present);
    Map<CycleState, Runnable> steps = new LinkedHashMap<>();
    steps.put(CycleState.OPEN, () -> life.open(operator(), YEAR));
    steps.put(CycleState.COLLECTING_CLOSED, () -> life.closeCollecting(operator(), YEAR));
    steps.put(CycleState.ARCHIVED, () -> life.archive(operator(), YEAR));
    steps.forEach(
        (next, step) -> {
          if (!present.next().equals(Optional.of(next))) {
            Refused.with(INVALID_STATE, step::run);
          }
        });
    assertThat(timelines.cycle(YEAR).state()).isEqualTo(present);
  }

  /** A run while collecting goes on, in a window that is moved back afterwards. */
  private ScoringRun previewNow() {
    openNow(PROCESS_SCORES);
    var run = scoring.run(operator(), YEAR);
    assertThat(run.preview()).isTrue();
    assertThat(timelines.cycle(YEAR).state()).isEqualTo(CycleState.OPEN);
    return run;
  }

  private void openNow(Activity... activities) {
    var now = clock.instant();
    for (var activity : activities) {
      long version = timelines.window(YEAR, activity).orElseThrow().version();
      var period = new Period(now.minusSeconds(60), now.plus(Duration.ofDays(60)));
      timelines.setWindow(operator(), YEAR, activity, period, version);
    }
  }

  /** The operator's part, on the day on which it is due. */
  private void goOnWhereItIsTime() {
    var now = clock.instant();
    var state = timelines.cycle(YEAR).state();
    if (state == CycleState.OPEN && !now.isBefore(planned(ANSWER_OIT).closesAt())) {
      life.closeCollecting(operator(), YEAR);
    }
    if (state == CycleState.COLLECTING_CLOSED && planned(PROCESS_SCORES).contains(now)) {
      scoring.run(operator(), YEAR);
    }
    if (state == CycleState.SCORED && planned(ANNOUNCE).contains(now)) {
      publications.publish(operator(), scoring.ofCycle(operator(), YEAR).get(0).id());
    }
  }

  /** A second before and the very second of each opening and closing, in their order. */
  private static List<Instant> around(Period period) {
    return Stream.of(period.opensAt(), period.closesAt())
        .flatMap(moment -> Stream.of(moment.minusSeconds(1), moment))
        .toList();
  }

  private List<Instant> moments() {
    return Arrays.stream(Activity.values())
        .flatMap(activity -> around(planned(activity)).stream())
        .sorted()
        .distinct()
        .toList();
  }

  private Period planned(Activity activity) {
    var days = DAYS[activity.ordinal()];
    return new Period(
        instant(days[0], LocalTime.of(8, 30)), instant(days[1], LocalTime.of(16, 30)));
  }

  private void within(Activity activity) {
    movable.standAt(planned(activity).opensAt().plus(Duration.ofDays(1)));
  }

  private void at(int day, LocalTime time) {
    movable.standAt(instant(day, time));
  }

  private Instant instant(int day, LocalTime time) {
    return begin.plusDays(day).atTime(time).atZone(ThaiTime.ZONE).toInstant();
  }

  private AgencyPeriod agency() {
    return agencies.find(YEAR, AGENCY);
  }

  private List<Notice> inbox(Set<Activity> about) {
    return notices.of(administrator(AGENCY), 0, 100).items().stream()
        .filter(notice -> about.contains(notice.activity()))
        .toList();
  }
}
