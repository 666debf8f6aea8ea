package org.openita.ws.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.ws.problem.ProblemCode;
import org.openita.ws.problem.RequestProblem;

class IfMatchTest {

  private static final long PRESENT = 3;

  /** As the domain does: anything but the present version is refused. */
  private static final LongFunction<Long> CHANGE =
      version -> {
        if (version != PRESENT) {
          throw Refusal.versionConflict();
        }
        return version;
      };

  @ParameterizedTest
  @ValueSource(strings = {"\"3\"", "*", "\"2\", \"3\"", " \"3\" ", "\"x\",\"3\""})
  void the_version_last_read_is_taken(String header) {
    assertThat(IfMatch.of(header).<Long>apply(() -> PRESENT, CHANGE)).isEqualTo(PRESENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2\"", "W/\"3\"", "\"abc\"", "\"1\", \"2\""})
  void a_stale_or_weak_tag_is_refused(String header) {
    assertThatThrownBy(() -> IfMatch.of(header).apply(() -> PRESENT, CHANGE))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.VERSION_CONFLICT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "\"3", "", "\"3\" \"4\""})
  void what_is_no_tag_is_malformed(String header) {
    assertThatThrownBy(() -> IfMatch.of(header)).isInstanceOf(RequestProblem.class);
  }

  @Test
  void an_existing_record_is_not_changed_without_a_tag() {
    assertThatThrownBy(() -> IfMatch.of(null).apply(() -> PRESENT, CHANGE))
        .isInstanceOfSatisfying(
            RequestProblem.class,
            problem -> assertThat(problem.code()).isEqualTo(ProblemCode.PRECONDITION_REQUIRED));
  }

  @Test
  void the_first_write_needs_no_tag() {
    assertThat(IfMatch.of(null).<Long>apply(() -> 0, version -> version)).isZero();
  }

  @Test
  void a_star_asks_for_a_record() {
    assertThatThrownBy(() -> IfMatch.of("*").apply(() -> 0, version -> version))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void there_is_no_tag_before_there_is_a_record() {
    assertThat(IfMatch.tag(0)).isNull();
  }
}
