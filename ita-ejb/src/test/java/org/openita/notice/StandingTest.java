package org.openita.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.approval.DossierKind.DISCLOSURES;
import static org.openita.approval.DossierKind.EXTERNAL_STAKEHOLDERS;
import static org.openita.approval.DossierKind.IMPROVEMENT_PLAN;
import static org.openita.approval.DossierKind.IMPROVEMENT_REPORT;
import static org.openita.approval.DossierKind.INTERNAL_STAKEHOLDERS;
import static org.openita.identity.Role.AGENCY_ADMIN;
import static org.openita.identity.Role.AGENCY_EXECUTIVE;

import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.approval.DossierState;
import org.openita.framework.InstrumentCode;

class StandingTest {

  private static final int AGENCY = 7;
  private static final EnumSet<Duty> ALL = EnumSet.allOf(Duty.class);

  @Test
  void an_agency_that_has_done_nothing_owes_everything_and_its_administrator_does_it() {
    var nothing = new Standing(Map.of(), Map.of(), Map.of());
    assertThat(nothing.owed(ALL, AGENCY_ADMIN, AGENCY, false)).isEqualTo(ALL);
    assertThat(nothing.owed(ALL, AGENCY_EXECUTIVE, AGENCY, false))
        .containsExactly(Duty.REGISTRATION);
  }

  @Test
  void what_is_submitted_waits_for_the_executive_and_what_is_approved_for_nobody() {
    var standing =
        new Standing(
            Map.of(
                INTERNAL_STAKEHOLDERS, Map.of(AGENCY, DossierState.APPROVED),
                EXTERNAL_STAKEHOLDERS, Map.of(AGENCY, DossierState.SUBMITTED),
                DISCLOSURES, Map.of(AGENCY, DossierState.DRAFT),
                IMPROVEMENT_PLAN, Map.of(AGENCY, DossierState.APPROVED),
                IMPROVEMENT_REPORT, Map.of(AGENCY, DossierState.SUBMITTED)),
            counts(30),
            counts(30));
    assertThat(standing.owed(ALL, AGENCY_EXECUTIVE, AGENCY, true))
        .containsExactly(Duty.EXTERNAL_STAKEHOLDERS, Duty.IMPROVEMENT_REPORT);
    assertThat(standing.owed(ALL, AGENCY_ADMIN, AGENCY, true)).containsExactly(Duty.DISCLOSURES);
  }

  @Test
  void answers_are_owed_until_the_minimum_sample_is_reached() {
    var duties = EnumSet.of(Duty.IIT_ANSWERS, Duty.EIT_ANSWERS);
    assertThat(
            new Standing(Map.of(), counts(29), counts(30)).owed(duties, AGENCY_ADMIN, AGENCY, true))
        .isEqualTo(duties);
    assertThat(
            new Standing(Map.of(), counts(30), counts(30)).owed(duties, AGENCY_ADMIN, AGENCY, true))
        .isEmpty();
    assertThat(
            new Standing(Map.of(), counts(30), Map.of()).owed(duties, AGENCY_ADMIN, AGENCY, true))
        .isEqualTo(duties);
  }

  private static Map<InstrumentCode, Map<Integer, Integer>> counts(int people) {
    return Map.of(
        InstrumentCode.IIT, Map.of(AGENCY, people), InstrumentCode.EIT, Map.of(AGENCY, people));
  }
}
