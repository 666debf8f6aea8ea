package org.openita.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.registry.ThaiText.tidy;

import org.junit.jupiter.api.Test;

class ThaiTextTest {

  @Test
  void what_looks_the_same_is_written_the_same() {
    assertThat(tidy("\u0e40\u0e40พร่")).isEqualTo("แพร่");
    assertThat(tidy("ท\u0e4d\u0e32เนียบ")).isEqualTo("ทำเนียบ");
    assertThat(tidy("Cafe\u0301")).isEqualTo("Café");
  }

  @Test
  void blanks_around_are_dropped_and_those_inside_are_single() {
    assertThat(tidy(" \u00a0กรม  ทดสอบ\t\u200b ")).isEqualTo("กรม ทดสอบ");
    assertThat(tidy(null)).isEmpty();
  }
}
