package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MinuteCountTest {

  @Test
  void it_begins_anew_with_every_minute() {
    var count = new MinuteCount();
    long minute = 29_000_000;
    assertThat(count.next(minute)).isEqualTo(1);
    assertThat(count.next(minute)).isEqualTo(2);
    assertThat(count.next(minute + 1)).isEqualTo(1);
    assertThat(count.next(minute + 5)).isEqualTo(1);
    assertThat(count.next(minute + 5)).isEqualTo(2);
  }
}
