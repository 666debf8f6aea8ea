package org.openita.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.approval.Approvals;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.Proof;
import org.openita.container.MovableClock;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.timeline.Activity;
import org.openita.timeline.CycleLife;
import org.openita.timeline.Period;
import org.openita.timeline.Timelines;

/** What a year later brings: the end of the sample lists, and numbers that surprise. */
@ArquillianTest
class NextCycleIT {

  private static final String AGENCY = "050001";
  private static final String OTHER = "050002";

  @Inject private SampleLists lists;
  @Inject private Stakeholders stakeholders;
  @Inject private Approvals approvals;
  @Inject private Scenario scenario;
  @Inject private SampleRetention retention;
  @Inject private Timelines timelines;
  @Inject private CycleLife life;
  @Inject private MovableClock clock;
  @Inject private Tables tables;

  @BeforeEach
  void everything_is_open() {
    scenario.openAll();
  }

  @Test
  void lists_are_purged_with_their_key_when_their_time_is_over_and_a_record_stays() {
    int later = nextCycle();
    var agency = administrator(AGENCY);
    lists.add(agency, later, AGENCY, person("สมชาย ใจดี"));
    lists.add(administrator(OTHER), later, OTHER, person("สมหญิง ใจดี"));
    retention.purgeDue();
    assertThat(lists.count(agency, later, AGENCY)).isEqualTo(1);
    Refused.with(INVALID_INPUT, () -> retention.set(operator(), later, 0, "สั้น", 0));
    Refused.with(INVALID_INPUT, () -> retention.set(operator(), later, 30, " ", 0));
    var set = retention.set(operator(), later, 30, "ไม่มีข้อโต้แย้ง", 0);
    Refused.with(VERSION_CONFLICT, () -> retention.set(operator(), later, 60, "ช้ากว่า", 0));
    clock.forward(Duration.between(clock.instant(), set.dueAt().orElseThrow()));
    retention.purgeDue();
    retention.purgeDue();
    var purge = retention.of(operator(), later).purge().orElseThrow();
    assertThat(purge.records()).isEqualTo(2);
    assertThat(purge.agencies()).isEqualTo(2);
    assertThat(purge.digest()).hasSize(64);
    assertThat(lists.count(agency, later, AGENCY)).isZero();
    Refused.with(INVALID_STATE, () -> lists.page(agency, later, AGENCY, SampleFilter.ALL, 0, 10));
    assertThat(tables.text("sample_key where cycle_year = " + later)).contains("null");
  }

  @Test
  void what_was_approved_is_proved_after_its_list_was_purged() {
    submitWithList(AGENCY);
    scenario.approve(AGENCY, DossierKind.EXTERNAL_STAKEHOLDERS);
    submitWithList(OTHER);
    scenario.submitHeadcount("050003", 100);
    tables.execute(
        "delete from sample_record where agency_id = (select id from agency where code = '050002')"
            + " limit 1");
    assertThat(proof(AGENCY).holds()).isTrue();
    assertThat(proof(AGENCY).erasedAt()).isEmpty();
    var due = retention.of(operator(), YEAR).dueAt().orElseThrow();
    clock.forward(Duration.between(clock.instant(), due));
    retention.purgeDue();
    var purgedAt = retention.of(operator(), YEAR).purge().orElseThrow().purgedAt();
    assertThat(proof(AGENCY).holds()).isTrue();
    assertThat(proof(AGENCY).erasedAt()).contains(purgedAt);
    assertThat(proof(OTHER).holds()).as("tampered with before it was purged").isFalse();
    var ofHeadcount = new DossierKey(YEAR, "050003", DossierKind.INTERNAL_STAKEHOLDERS);
    assertThat(approvals.proof(operator(), ofHeadcount).orElseThrow().erasedAt()).isEmpty();
    tables.execute("update purged_sample_list set digest = reverse(digest)");
    assertThat(proof(AGENCY).holds()).isFalse();
  }

  private void submitWithList(String agency) {
    stakeholders.putExternal(administrator(agency), YEAR, agency, 500, 0);
    lists.add(administrator(agency), YEAR, agency, person("สมชาย ใจดี"));
    lists.add(administrator(agency), YEAR, agency, person("สมหญิง ใจดี"));
    scenario.submit(agency, DossierKind.EXTERNAL_STAKEHOLDERS);
  }

  private Proof proof(String agency) {
    var key = new DossierKey(YEAR, agency, DossierKind.EXTERNAL_STAKEHOLDERS);
    return approvals.proof(operator(), key).orElseThrow();
  }

  @Test
  void a_headcount_far_from_last_years_is_confirmed_not_refused() {
    var agency = "050004";
    scenario.submitHeadcount(agency, 100);
    scenario.approve(agency, DossierKind.INTERNAL_STAKEHOLDERS);
    int later = nextCycle();
    var clerk = administrator(agency);
    assertThat(stakeholders.check(clerk, later, agency, 140).doubt()).isEmpty();
    assertThat(stakeholders.check(clerk, later, agency, 500).lastYear()).contains(100);
    var refusal =
        Refused.with(
            INVALID_INPUT,
            () ->
                stakeholders.putInternal(
                    clerk, later, agency, 500, HeadcountConfirmation.NOT_ASKED, 0));
    assertThat(refusal.errors()).extracting("field").containsExactly("confirmed");
    assertThat(stakeholders.internal(clerk, later, agency).headcount()).isEmpty();
    var confirmed = new HeadcountConfirmation(true, Optional.of("รวมหน่วยงาน"));
    stakeholders.putInternal(clerk, later, agency, 500, confirmed, 0);
    var seen = stakeholders.internal(executive(agency), later, agency).check().orElseThrow();
    assertThat(seen.doubt()).contains(HeadcountCheck.Doubt.FAR_FROM_LAST_YEAR);
    assertThat(seen.confirmedBy()).contains(clerk.name());
    assertThat(seen.reason()).contains("รวมหน่วยงาน");
    var key = new DossierKey(later, agency, DossierKind.INTERNAL_STAKEHOLDERS);
    approvals.submit(clerk, key, approvals.status(clerk, key).version());
    assertThat(tables.text("dossier_submission"))
        .contains("headcount.confirmedBy=" + clerk.name(), "headcount.reason=รวมหน่วยงาน");
    assertThat(approvals.proof(clerk, key).orElseThrow().holds()).isTrue();
    tables.execute(
        "update internal_stakeholders set confirm_reason = 'อื่น' where headcount = 500");
    assertThat(approvals.proof(clerk, key).orElseThrow().holds()).isFalse();
  }

  /** Begins the next cycle if need be, and lets it be filled in now. */
  private int nextCycle() {
    int later = YEAR + 1;
    if (timelines.cycles().stream().noneMatch(cycle -> cycle.year() == later)) {
      retention.set(operator(), YEAR, SampleRetention.MOST_DAYS, "ใช้ในการทดสอบอื่น", 0);
      timelines.begin(operator(), later, YEAR);
      life.open(operator(), later);
    }
    var now = clock.instant();
    for (var activity : List.of(Activity.ENTER_DATA, Activity.ANNOUNCE)) {
      long version = timelines.window(later, activity).orElseThrow().version();
      var soon = new Period(now.minusSeconds(60), now.plus(Duration.ofDays(1)));
      timelines.setWindow(operator(), later, activity, soon, version);
    }
    return later;
  }

  private static SampleEntry person(String name) {
    return new SampleEntry(name, SampleKind.PERSON, "0812345678", "", "ขออนุญาตก่อสร้าง");
  }
}
