package org.openita.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.scoring.MissingStep.EIT_WITHOUT_RESPONSES;
import static org.openita.scoring.MissingStep.IIT_BELOW_MINIMUM;
import static org.openita.scoring.MissingStep.OIT_INCOMPLETE;
import static org.openita.scoring.MissingStep.OIT_NOT_SCORED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;
import org.openita.approval.DossierStatus;
import org.openita.framework.InstrumentCode;
import org.openita.monitoring.Obligation.Due;
import org.openita.monitoring.Obligation.Standing;
import org.openita.monitoring.Obligation.Step;
import org.openita.monitoring.Obligation.Turn;
import org.openita.scoring.MissingStep;
import org.openita.survey.ChannelStatus;
import org.openita.timeline.Activity;
import org.openita.timeline.CycleState;
import org.openita.timeline.Period;

class ObligationsTest {

  @Test
  void a_draft_waits_for_the_administrator_and_what_was_submitted_for_the_executive() {
    var owed = with(OIT_INCOMPLETE);
    assertThat(owed.disclosures(dossier(DossierState.DRAFT)).turn()).isEqualTo(Turn.ADMINISTRATOR);
    assertThat(owed.disclosures(dossier(DossierState.SUBMITTED)).turn()).isEqualTo(Turn.EXECUTIVE);
    assertThat(owed.disclosures(dossier(DossierState.SUBMITTED)).costs())
        .containsExactly(OIT_INCOMPLETE);
  }

  @Test
  void approved_disclosures_wait_for_the_assessor_until_every_one_is_scored() {
    var approved = dossier(DossierState.APPROVED);
    assertThat(with(OIT_NOT_SCORED).disclosures(approved).turn()).isEqualTo(Turn.ASSESSOR);
    assertThat(with().disclosures(approved).done()).isTrue();
  }

  @Test
  void too_few_answers_cost_what_the_manual_says_and_enough_cost_nothing() {
    var few = with(IIT_BELOW_MINIMUM).survey(survey(InstrumentCode.IIT, 29));
    assertThat(few.standing()).isEqualTo(Standing.BELOW_MINIMUM);
    assertThat(few.turn()).isEqualTo(Turn.STAFF);
    assertThat(few.costs()).containsExactly(IIT_BELOW_MINIMUM);
    var enough = with(EIT_WITHOUT_RESPONSES).survey(survey(InstrumentCode.IIT, 30));
    assertThat(enough.standing()).isEqualTo(Standing.MINIMUM_REACHED);
    assertThat(enough.done()).isTrue();
    assertThat(enough.costs()).isEmpty();
  }

  @Test
  void what_follows_the_announcement_costs_nothing_in_the_score() {
    var owed = with(OIT_INCOMPLETE).dossier(Step.IMPROVEMENT_PLAN, dossier(DossierState.SUBMITTED));
    assertThat(owed.turn()).isEqualTo(Turn.EXECUTIVE);
    assertThat(owed.costs()).isEmpty();
    assertThat(owed.step().activity()).isEqualTo(Activity.PLAN_IMPROVEMENT);
  }

  @Test
  void without_a_window_nothing_is_open_and_nothing_is_due() {
    var owed = with().registration(false);
    assertThat(owed.step()).isEqualTo(Step.REGISTER);
    assertThat(owed.turn()).isEqualTo(Turn.BOTH_PEOPLE);
    assertThat(owed.open()).isFalse();
    assertThat(owed.period()).isEmpty();
  }

  @Test
  void when_something_is_due_depends_on_its_window_and_on_the_cycle() {
    var opens = Instant.parse("2020-04-01T00:00:00Z");
    var closes = Instant.parse("2020-05-01T00:00:00Z");
    var window = Optional.of(new Period(opens, closes));
    assertThat(owed(window, false).due(opens.minusSeconds(1))).isEqualTo(Due.LATER);
    assertThat(owed(window, true).due(opens)).isEqualTo(Due.NOW);
    assertThat(owed(window, false).due(opens)).as("not permitted").isEqualTo(Due.WAITING);
    assertThat(owed(window, false).due(closes)).isEqualTo(Due.OVER);
    assertThat(owed(Optional.empty(), false).due(opens)).isEqualTo(Due.NOT_SET);
  }

  private static Obligation owed(Optional<Period> period, boolean open) {
    return new Obligation(
        Step.OIT, Standing.DRAFT, Turn.ADMINISTRATOR, period, open, Set.of(OIT_INCOMPLETE));
  }

  private static Obligations with(MissingStep... missing) {
    return new Obligations(CycleState.OPEN, List.of(), Set.of(missing), Instant.EPOCH);
  }

  private static ChannelStatus survey(InstrumentCode instrument, int responses) {
    return new ChannelStatus(
        instrument, Optional.empty(), true, responses, Map.of(), Optional.of(30));
  }

  private static DossierStatus dossier(DossierState state) {
    return new DossierStatus(
        new DossierKey(2563, "050001", DossierKind.DISCLOSURES),
        state,
        1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }
}
