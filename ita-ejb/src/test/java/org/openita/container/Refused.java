package org.openita.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;

/** Asserts that something is refused, and with which code. */
public final class Refused {

  private Refused() {}

  public static Refusal with(RefusalCode code, ThrowingCallable command) {
    var refusal = catchThrowableOfType(Refusal.class, command);
    assertThat(refusal).as("a refusal with %s", code).isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
    return refusal;
  }
}
