package org.openita.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.openita.approval.DossierState.APPROVED;
import static org.openita.approval.DossierState.DRAFT;
import static org.openita.approval.DossierState.SUBMITTED;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.container.Refused;

class DossierTest {

  private static final Instant NOW = Instant.parse("2020-05-01T02:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "DRAFT,     FILL_IN, DRAFT",
    "DRAFT,     SUBMIT,  SUBMITTED",
    "DRAFT,     REVIEW,  ",
    "DRAFT,     RETURN,  ",
    "DRAFT,     APPROVE, ",
    "SUBMITTED, FILL_IN, ",
    "SUBMITTED, SUBMIT,  ",
    "SUBMITTED, REVIEW,  SUBMITTED",
    "SUBMITTED, RETURN,  DRAFT",
    "SUBMITTED, APPROVE, APPROVED",
    "APPROVED,  FILL_IN, ",
    "APPROVED,  SUBMIT,  ",
    "APPROVED,  REVIEW,  ",
    "APPROVED,  RETURN,  ",
    "APPROVED,  APPROVE, ",
  })
  void from_every_state_exactly_these_actions_lead_on(
      DossierState from, DossierAction action, DossierState to) {
    var dossier = in(from);
    if (to == null) {
      Refused.with(INVALID_STATE, () -> apply(dossier, action, "t050001"));
      assertThat(dossier.state()).isEqualTo(from);
    } else {
      apply(dossier, action, "t050001");
      assertThat(dossier.state()).isEqualTo(to);
    }
  }

  @Test
  void approving_is_refused_to_whoever_submitted() {
    var dossier = in(SUBMITTED);
    Refused.with(FORBIDDEN, () -> dossier.approve("a050001", NOW));
    assertThat(dossier.state()).isEqualTo(SUBMITTED);
    assertThat(dossier.approvedBy()).isEmpty();
    dossier.approve("t050001", NOW);
    assertThat(dossier.approvedBy()).contains("t050001");
    assertThat(dossier.approvedAt()).contains(NOW);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"   ", "\n\t"})
  void returning_needs_a_reason(String reason) {
    var dossier = in(SUBMITTED);
    Refused.with(INVALID_INPUT, () -> dossier.returnForCorrection(reason));
    assertThat(dossier.state()).isEqualTo(SUBMITTED);
  }

  @Test
  void a_reason_has_at_most_two_thousand_characters() {
    Refused.with(INVALID_INPUT, () -> in(SUBMITTED).returnForCorrection("ก".repeat(2001)));
    assertThatCode(() -> in(SUBMITTED).returnForCorrection("ก".repeat(2000)))
        .doesNotThrowAnyException();
  }

  @Test
  void the_reason_of_a_return_stays_until_it_is_submitted_again() {
    var dossier = in(SUBMITTED);
    dossier.returnForCorrection(" แก้ไขจำนวน ");
    assertThat(dossier.returnReason()).contains("แก้ไขจำนวน");
    assertThat(dossier.submittedBy()).isEmpty();
    assertThat(dossier.submittedAt()).isEmpty();
    dossier.submit("a050001", NOW);
    assertThat(dossier.returnReason()).isEmpty();
  }

  /** What someone does to the dossier. */
  record Step(DossierAction action, String actor) {}

  @Provide
  Arbitrary<Step> steps() {
    return Combinators.combine(
            Arbitraries.of(DossierAction.class), Arbitraries.of("a050001", "t050001", "system"))
        .as(Step::new);
  }

  @Property
  void whatever_is_tried_it_does_what_the_model_says(
      @ForAll @Size(max = 40) List<@net.jqwik.api.From("steps") Step> tried) {
    var dossier = in(DRAFT);
    var model = new Model();
    for (var step : tried) {
      var expected = model.refusal(step);
      var refused = refusal(dossier, step);
      assertThat(refused).as("%s of %s", step, model).isEqualTo(expected);
      if (expected.isEmpty()) {
        model.move(step);
      }
      assertThat(dossier.state()).isEqualTo(model.state);
      assertThat(dossier.submittedBy()).isEqualTo(Optional.ofNullable(model.submitter));
      assertThat(dossier.approvedBy()).isEqualTo(Optional.ofNullable(model.approver));
      assertThat(dossier.approvedBy()).isNotEqualTo(Optional.of(String.valueOf(model.submitter)));
    }
  }

  private static Optional<RefusalCode> refusal(Dossier dossier, Step step) {
    try {
      apply(dossier, step.action(), step.actor());
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal.code());
    }
  }

  private static void apply(Dossier dossier, DossierAction action, String actor) {
    switch (action) {
      case FILL_IN, REVIEW -> dossier.require(action);
      case SUBMIT -> dossier.submit(actor, NOW);
      case RETURN -> dossier.returnForCorrection("ขอให้แก้ไข");
      case APPROVE -> dossier.approve(actor, NOW);
    }
  }

  private static Dossier in(DossierState state) {
    var dossier = new Dossier(2563, 1, DossierKind.INTERNAL_STAKEHOLDERS);
    if (state != DRAFT) {
      dossier.submit("a050001", NOW);
    }
    if (state == APPROVED) {
      dossier.approve("t050001", NOW);
    }
    return dossier;
  }

  /** The manual's section 2.4 once more, without the table. */
  private static final class Model {

    private DossierState state = DRAFT;
    private String submitter;
    private String approver;

    Optional<RefusalCode> refusal(Step step) {
      boolean onDraft =
          step.action() == DossierAction.FILL_IN || step.action() == DossierAction.SUBMIT;
      if (state == APPROVED || onDraft != (state == DRAFT)) {
        return Optional.of(INVALID_STATE);
      }
      boolean own = step.action() == DossierAction.APPROVE && step.actor().equals(submitter);
      return own ? Optional.of(FORBIDDEN) : Optional.empty();
    }

    void move(Step step) {
      switch (step.action()) {
        case SUBMIT -> {
          state = SUBMITTED;
          submitter = step.actor();
        }
        case RETURN -> {
          state = DRAFT;
          submitter = null;
        }
        case APPROVE -> {
          state = APPROVED;
          approver = step.actor();
        }
        case FILL_IN, REVIEW -> {}
      }
    }

    @Override
    public String toString() {
      return state + " by " + submitter;
    }
  }
}
