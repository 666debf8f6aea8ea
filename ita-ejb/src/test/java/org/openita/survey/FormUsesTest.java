package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormUsesTest {

  private final FormUses uses = new FormUses();

  @BeforeEach
  void useUp() {
    for (int use = 0; use < FormUses.MOST_USES; use++) {
      assertThat(uses.mayBeUsed("one")).isTrue();
      uses.add("one");
    }
  }

  @Test
  void a_form_is_not_for_everybody() {
    assertThat(uses.mayBeUsed("one")).isFalse();
    assertThat(uses.mayBeUsed("another")).isTrue();
  }

  @Test
  void very_many_forms_are_not_remembered() {
    for (int form = 0; form < FormUses.MOST_FORMS; form++) {
      uses.add("form " + form);
    }
    assertThat(uses.mayBeUsed("one")).isTrue();
  }
}
