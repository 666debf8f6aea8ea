package org.openita.common;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OutageTest {

  @Test
  void a_database_that_cannot_be_reached_is_an_outage() {
    assertThat(Outage.isBehind(wrapped(new SQLException("refused", "08000")))).isTrue();
    assertThat(Outage.isBehind(wrapped(new SQLException("no connection in the pool")))).isTrue();
  }

  @Test
  void an_exhausted_pool_is_an_outage() {
    assertThat(Outage.isBehind(wrapped(new ResourceAllocationException("none left")))).isTrue();
  }

  @Test
  void a_statement_that_it_refuses_is_not() {
    assertThat(Outage.isBehind(wrapped(new SQLException("no such table", "42S02")))).isFalse();
  }

  @Test
  void a_fault_of_ours_is_not() {
    assertThat(Outage.isBehind(wrapped(new NullPointerException()))).isFalse();
  }

  @Test
  void a_cause_that_goes_in_circles_comes_to_an_end() {
    var first = new IllegalStateException();
    first.initCause(new IllegalStateException(first));
    assertThat(Outage.isBehind(first)).isFalse();
  }

  private static Throwable wrapped(Exception cause) {
    return new IllegalStateException(new IllegalStateException(cause));
  }
}
