package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {

  @ParameterizedTest
  @CsvSource({
    // registered, internal, external, disclosures, scored, IIT answers, EIT answers
    "true,  true,  true,  true,  true,  30, 1, ",
    "false, true,  true,  true,  true,  30, 1, NOT_REGISTERED",
    "true,  false, true,  true,  true,  30, 1, INTERNAL_STAKEHOLDERS_INCOMPLETE",
    "true,  true,  false, true,  true,  30, 1, EXTERNAL_STAKEHOLDERS_INCOMPLETE",
    "true,  true,  true,  false, false, 30, 1, OIT_INCOMPLETE",
    "true,  true,  true,  true,  true,  29, 1, IIT_BELOW_MINIMUM",
    "true,  true,  true,  true,  true,  30, 0, EIT_WITHOUT_RESPONSES",
    "true,  true,  true,  true,  false, 30, 1, OIT_NOT_SCORED",
  })
  void each_step_left_out_is_named(
      boolean registered,
      boolean internal,
      boolean external,
      boolean disclosures,
      boolean scored,
      int iit,
      int eit,
      MissingStep missing) {
    var completeness =
        new Completeness(
            registered, internal, external, disclosures, scored, iit, Optional.of(30), eit);
    if (missing == null) {
      assertThat(completeness.missing()).isEmpty();
    } else {
      assertThat(completeness.missing()).containsExactly(missing);
    }
  }

  @Test
  void an_agency_that_did_nothing_lacks_the_five_steps_of_the_manual_and_answers_to_eit() {
    var nothing = new Completeness(false, false, false, false, false, 0, Optional.empty(), 0);
    assertThat(nothing.missing())
        .containsExactly(
            MissingStep.NOT_REGISTERED,
            MissingStep.INTERNAL_STAKEHOLDERS_INCOMPLETE,
            MissingStep.EXTERNAL_STAKEHOLDERS_INCOMPLETE,
            MissingStep.OIT_INCOMPLETE,
            MissingStep.IIT_BELOW_MINIMUM,
            MissingStep.EIT_WITHOUT_RESPONSES);
  }

  @Test
  void iit_is_computed_from_the_minimum_on() {
    assertThat(iit(30, Optional.of(30))).isTrue();
    assertThat(iit(29, Optional.of(30))).isFalse();
    assertThat(iit(29, Optional.of(29))).isTrue();
  }

  @Test
  void without_an_approved_headcount_there_is_no_minimum_to_reach() {
    assertThat(iit(1_000, Optional.empty())).isFalse();
  }

  @Test
  void a_mean_of_nothing_is_not_computed() {
    assertThat(iit(0, Optional.of(0))).isFalse();
  }

  private static boolean iit(int responses, Optional<Integer> minimum) {
    return new Completeness(true, true, true, true, true, responses, minimum, 1).iitComputable();
  }
}
