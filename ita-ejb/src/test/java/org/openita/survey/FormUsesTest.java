package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormUsesTest {

  private final FormUses uses = new FormUses();

  @BeforeEach
  void useUp() {
    for (int use = 0; use < FormUses.MOST_USES; use++) {
      assertThat(uses.mayBeUsed(form(1))).isTrue();
      uses.add(form(1));
    }
  }

  @Test
  void a_form_is_not_for_everybody() {
    assertThat(uses.mayBeUsed(form(1))).isFalse();
    assertThat(uses.mayBeUsed(form(2))).isTrue();
  }

  @Test
  void very_many_forms_are_not_remembered() {
    for (int form = 0; form < FormUses.MOST_FORMS; form++) {
      uses.add(form(2 + form));
    }
    assertThat(uses.mayBeUsed(form(1))).isTrue();
  }

  private static FormToken form(int number) {
    return new FormToken(Instant.EPOCH, ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }
}
