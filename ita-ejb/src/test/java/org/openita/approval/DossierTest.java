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
  private static final String DIGEST = "0".repeat(64);
  private static final Proof AS_SUBMITTED = new Proof(DIGEST, true, Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "DRAFT,     FILL_IN, DRAFT",
    "DRAFT,     SUBMIT,  SUBMITTED",
    "DRAFT,     REVIEW,  ",
    "DRAFT,     RETURN,  ",
    "DRAFT,     APPROVE, ",
    "DRAFT,     REOPEN,  ",
    "SUBMITTED, FILL_IN, ",
    "SUBMITTED, SUBMIT,  ",
    "SUBMITTED, REVIEW,  SUBMITTED",
    "SUBMITTED, RETURN,  DRAFT",
    "SUBMITTED, APPROVE, APPROVED",
    "SUBMITTED, REOPEN,  ",
    "APPROVED,  FILL_IN, ",
    "APPROVED,  SUBMIT,  ",
    "APPROVED,  REVIEW,  ",
    "APPROVED,  RETURN,  ",
    "APPROVED,  APPROVE, ",
    "APPROVED,  REOPEN,  DRAFT",
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
    Refused.with(FORBIDDEN, () -> dossier.approve(account("a050001"), AS_SUBMITTED, NOW));
    assertThat(dossier.state()).isEqualTo(SUBMITTED);
    assertThat(dossier.approvedBy()).isEmpty();
    dossier.approve(account("t050001"), AS_SUBMITTED, NOW);
    assertThat(dossier.approvedBy()).contains("t050001");
    assertThat(dossier.approvedAt()).contains(NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "สมชาย ใจดี,นายสมชาย  ใจดี",
    "สมหญิง รักงาน,นางสาวสมหญิง รักงาน",
    "Jane Doe,MS. JANE DOE"
  })
  void approving_is_refused_to_the_same_person_by_another_account(String one, String other) {
    var dossier = in(DRAFT);
    dossier.submit(Signer.of("a050001", Optional.of(one)), DIGEST, NOW);
    var same = Signer.of("t050001", Optional.of(other));
    Refused.with(FORBIDDEN, () -> dossier.approve(same, AS_SUBMITTED, NOW));
    assertThat(dossier.isSubmittedBy(same)).isTrue();
    dossier.approve(Signer.of("t050001", Optional.of("สมศรี ตั้งใจ")), AS_SUBMITTED, NOW);
    assertThat(dossier.state()).isEqualTo(APPROVED);
  }

  @Test
  void people_whose_names_are_not_known_are_told_apart_by_their_accounts() {
    assertThat(account("a050001").isSameAs(account("t050001"))).isFalse();
    assertThat(account("a050001").isSameAs(account("a050001"))).isTrue();
  }

  @Test
  void what_is_not_what_was_submitted_cannot_be_approved() {
    var dossier = in(SUBMITTED);
    var changed = new Proof(DIGEST, false, Optional.empty());
    Refused.with(INVALID_STATE, () -> dossier.approve(account("t050001"), changed, NOW));
    assertThat(dossier.state()).isEqualTo(SUBMITTED);
    giveBack(dossier, "ข้อมูลไม่ตรงกับที่ส่งแบบ");
    assertThat(dossier.submittedDigest()).isEmpty();
  }

  @Test
  void reopening_takes_back_the_approval_and_tells_why() {
    var dossier = in(APPROVED);
    dossier.giveBack(DossierAction.REOPEN, "operator", "จำนวนผิด", NOW);
    assertThat(dossier.approvedBy()).isEmpty();
    assertThat(dossier.approvedAt()).isEmpty();
    assertThat(dossier.submittedBy()).isEmpty();
    assertThat(dossier.correction()).map(Correction::by).contains(DossierAction.REOPEN);
    assertThat(dossier.correction()).flatMap(Correction::actor).contains("operator");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"   "})
  void reopening_needs_a_reason(String reason) {
    var dossier = in(APPROVED);
    Refused.with(
        INVALID_INPUT, () -> dossier.giveBack(DossierAction.REOPEN, "operator", reason, NOW));
    assertThat(dossier.state()).isEqualTo(APPROVED);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"   ", "\n\t"})
  void returning_needs_a_reason(String reason) {
    var dossier = in(SUBMITTED);
    Refused.with(INVALID_INPUT, () -> giveBack(dossier, reason));
    assertThat(dossier.state()).isEqualTo(SUBMITTED);
  }

  @Test
  void a_reason_has_at_most_two_thousand_characters() {
    Refused.with(INVALID_INPUT, () -> giveBack(in(SUBMITTED), "ก".repeat(2001)));
    assertThatCode(() -> giveBack(in(SUBMITTED), "ก".repeat(2000))).doesNotThrowAnyException();
  }

  @Test
  void the_reason_of_a_return_stays_until_it_is_submitted_again() {
    var dossier = in(SUBMITTED);
    giveBack(dossier, " แก้ไขจำนวน ");
    assertThat(dossier.correction())
        .contains(
            new Correction(
                DossierAction.RETURN, "แก้ไขจำนวน", Optional.of("t050001"), Optional.of(NOW)));
    assertThat(dossier.submittedBy()).isEmpty();
    assertThat(dossier.submittedAt()).isEmpty();
    dossier.submit(account("a050001"), DIGEST, NOW);
    assertThat(dossier.correction()).isEmpty();
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
    var model = new DossierModel();
    for (var step : tried) {
      var expected = model.refusal(step.action(), step.actor());
      var refused = refusal(dossier, step);
      assertThat(refused).as("%s of %s", step, model).isEqualTo(expected);
      if (expected.isEmpty()) {
        model.move(step.action(), step.actor());
      }
      assertThat(dossier.state()).isEqualTo(model.state());
      assertThat(dossier.submittedBy()).isEqualTo(model.submitter());
      assertThat(dossier.approvedBy()).isEqualTo(model.approver());
      assertThat(dossier.approvedBy().equals(dossier.submittedBy()))
          .isEqualTo(dossier.approvedBy().isEmpty() && dossier.submittedBy().isEmpty());
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
      case FILL_IN -> dossier.fillIn(actor, NOW);
      case REVIEW -> dossier.require(action);
      case SUBMIT -> dossier.submit(account(actor), DIGEST, NOW);
      case RETURN, REOPEN -> dossier.giveBack(action, actor, "ขอให้แก้ไข", NOW);
      case APPROVE -> dossier.approve(account(actor), AS_SUBMITTED, NOW);
    }
  }

  private static void giveBack(Dossier dossier, String reason) {
    dossier.giveBack(DossierAction.RETURN, "t050001", reason, NOW);
  }

  private static Signer account(String name) {
    return Signer.of(name, Optional.empty());
  }

  private static Dossier in(DossierState state) {
    var dossier = new Dossier(2563, 1, DossierKind.INTERNAL_STAKEHOLDERS);
    if (state != DRAFT) {
      dossier.submit(account("a050001"), DIGEST, NOW);
    }
    if (state == APPROVED) {
      dossier.approve(account("t050001"), AS_SUBMITTED, NOW);
    }
    return dossier;
  }
}
