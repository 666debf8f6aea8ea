package org.openita.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.common.Page;

class PagingTest {

  @Test
  void neighbours_keep_the_search() {
    var paging = Paging.of(new Page<>(List.of(), 1, 20, 45), "/eit", Map.of("q", "กรม & ก"));
    assertThat(paging.number()).isEqualTo(2);
    assertThat(paging.pages()).isEqualTo(3);
    assertThat(paging.previous())
        .contains("/eit?q=%E0%B8%81%E0%B8%A3%E0%B8%A1+%26+%E0%B8%81&page=1");
    assertThat(paging.next()).hasValueSatisfying(next -> assertThat(next).endsWith("&page=3"));
  }

  @Test
  void an_empty_list_has_one_page() {
    var paging = Paging.of(new Page<>(List.of(), 0, 20, 0), "/eit", Map.of("q", ""));
    assertThat(paging.pages()).isEqualTo(1);
    assertThat(paging.previous()).isEmpty();
    assertThat(paging.next()).isEmpty();
  }
}
