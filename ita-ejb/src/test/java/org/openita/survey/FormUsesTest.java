package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormUsesTest {

  private final FormUses uses = new FormUses();

  @Test
  void a_form_may_be_sent_again_and_corrected_but_not_for_everybody() {
    for (int use = 1; use <= FormUses.MOST_USES; use++) {
      assertThat(uses.mayBeUsed("one")).isTrue();
    }
    assertThat(uses.mayBeUsed("one")).isFalse();
    assertThat(uses.mayBeUsed("another")).isTrue();
  }

  @Test
  void very_many_forms_are_not_remembered() {
    for (int use = 0; use <= FormUses.MOST_USES; use++) {
      uses.mayBeUsed("one");
    }
    for (int form = 0; form < FormUses.MOST_FORMS; form++) {
      uses.mayBeUsed("form " + form);
    }
    assertThat(uses.mayBeUsed("one")).isTrue();
  }
}
