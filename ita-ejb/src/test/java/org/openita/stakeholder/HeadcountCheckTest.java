package org.openita.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.stakeholder.HeadcountCheck.Doubt;

class HeadcountCheckTest {

  @ParameterizedTest
  @CsvSource({
    "100, 100, false", "150, 100, false", "151, 100, true", "50, 100, false", "49, 100, true",
    "5, 15, false", "4, 15, true", "12, 2, false", "13, 2, true", "500000, 400000, false"
  })
  void a_number_surprises_that_differs_by_more_than_half_and_more_than_ten(
      int people, int lastYear, boolean surprises) {
    assertThat(HeadcountCheck.of(people, Optional.of(lastYear)).isPresent()).isEqualTo(surprises);
  }

  @Test
  void without_last_year_only_a_number_surprises_that_no_agency_has() {
    assertThat(HeadcountCheck.of(500_000, Optional.empty())).isEmpty();
    assertThat(HeadcountCheck.of(500_001, Optional.empty())).contains(Doubt.VERY_LARGE);
  }
}
