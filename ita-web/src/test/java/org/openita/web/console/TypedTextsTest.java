package org.openita.web.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openita.web.console.Conflict.Difference;

class TypedTextsTest {

  private final TypedTexts before = of("title", "ก", "steps", "ข", "units", "ค");

  @Test
  void what_the_reader_has_not_touched_follows_the_other_one() {
    var mine = of("title", "กก", "steps", "ข", "units", "ค");
    var now = of("title", "ก", "steps", "ขข", "units", "ค");
    assertThat(mine.merged(before, now).fields())
        .isEqualTo(of("title", "กก", "steps", "ขข", "units", "ค").fields());
  }

  @Test
  void only_what_both_have_changed_is_a_choice() {
    var mine = of("title", "กก", "steps", "ข", "units", "คค");
    var now = of("title", "ขก", "steps", "ขข", "units", "ค");
    assertThat(mine.differences(before, now, (field, text) -> text, field -> field))
        .extracting(Difference::label, Difference::now, Difference::bothChanged)
        .containsExactlyInAnyOrder(tuple("title", "ขก", true), tuple("steps", "ขข", false));
    assertThat(mine.merged(before, now).text("title")).isEqualTo("กก");
  }

  @Test
  void the_ends_of_lines_of_a_browser_are_no_change() {
    assertThat(of("steps", "ก\r\nข")).isEqualTo(of("steps", "ก\nข"));
  }

  private static TypedTexts of(String... fields) {
    var texts = new TreeMap<String, String>();
    for (int i = 0; i < fields.length; i += 2) {
      texts.put(fields[i], fields[i + 1]);
    }
    return TypedTexts.of(texts);
  }
}
