package org.openita.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openita.common.Text;

class ScreeningTest {

  @Test
  void each_cycle_asks_about_its_own_year() {
    var any = new Text("", "");
    var screening =
        new Screening(
            new Text("พ.ศ. {0} (1 ตุลาคม {2})", "B.E. {0} ({1}), from 1 October {3}"),
            any,
            any,
            any);
    assertThat(screening.question(2563))
        .isEqualTo(new Text("พ.ศ. 2563 (1 ตุลาคม 2562)", "B.E. 2563 (2020), from 1 October 2019"));
    assertThat(screening.question(2566).th()).isEqualTo("พ.ศ. 2566 (1 ตุลาคม 2565)");
  }
}
