package org.openita.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

  @Test
  void a_page_of_the_console_is_returned_to_with_its_query() {
    assertThat(new ReturnAddress("/console/progress?q=สำนัก&group=1", false).continuation())
        .isEqualTo("/console/progress?q=สำนัก&group=1");
  }

  @Test
  void what_was_typed_is_put_back_after_an_interruption() {
    assertThat(new ReturnAddress("/console/disclosure?item=o1", true).continuation())
        .isEqualTo("/console/disclosure?item=o1#continue");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "https://example.org/",
        "//example.org/console/",
        "/console/..//example.org",
        "/console/../api",
        "/console/\\example.org",
        "/console/a\r\nSet-Cookie: a=b",
        "/console/sign-in?to=/console/sign-in",
        "/results"
      })
  void nothing_else_is_returned_to(String path) {
    assertThat(new ReturnAddress(path, false).continuation()).isEqualTo("/console/");
  }
}
