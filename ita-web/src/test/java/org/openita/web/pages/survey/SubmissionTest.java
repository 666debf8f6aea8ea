package org.openita.web.pages.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SubmissionTest {

  @Test
  void answers_are_taken_by_the_codes_of_the_items() {
    var submission = submission(Map.of("e1.1", "3", "e2", "0", "nationalId", "1 2345", "x", "9"));
    assertThat(submission.answers()).isEqualTo(Map.of("e1.1", 3, "e2", 0));
    assertThat(submission.identity().nationalId()).isEqualTo("1 2345");
  }

  @Test
  void what_is_no_number_is_an_unknown_option() {
    assertThat(submission(Map.of("e2", "much")).answers()).isEqualTo(Map.of("e2", -1));
    assertThat(submission(Map.of("e2", "99999999999")).answers()).isEqualTo(Map.of("e2", -1));
  }

  @Test
  void the_national_id_is_never_told_by_accident() {
    assertThat(submission(Map.of("nationalId", "1101700230708"))).asString().doesNotContain("110");
  }

  @Test
  void whoever_fills_in_what_people_do_not_see_is_trapped() {
    assertThat(submission(Map.of("homepage", "https://example.com")).trapped()).isTrue();
    assertThat(submission(Map.of("homepage", "")).trapped()).isFalse();
  }

  @Test
  void what_is_sent_to_a_survey_that_is_not_known_yet_is_kept_as_far_as_it_may_be_an_answer() {
    var sent =
        Map.of(
            "e1.1", new String[] {"3"},
            "i24", new String[] {"10"},
            "e2", new String[] {"<b>"},
            "show-in", new String[] {"en"},
            "nationalId", new String[] {"1 2345"},
            "homepage", new String[] {"x"});
    var submission = Submission.unread(sent);
    assertThat(submission.picked()).isEqualTo(Map.of("e1.1", "3", "i24", "10"));
    assertThat(submission.identity().nationalId()).isEqualTo("1 2345");
    assertThat(submission.trapped()).isTrue();
  }

  private static Submission submission(Map<String, String> parameters) {
    return Submission.of(parameters::get, Surveys.OPEN.instrument());
  }
}
