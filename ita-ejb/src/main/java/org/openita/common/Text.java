package org.openita.common;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/** A text in Thai and English. */
public record Text(String th, String en) implements Serializable {

  public Text {
    requireNonNull(th);
    requireNonNull(en);
  }

  /** A text whose English is not known shows its Thai instead. */
  public static Text of(String th, String enOrNull) {
    return new Text(th, enOrNull == null || enOrNull.isBlank() ? th : enOrNull);
  }

  public String in(Language language) {
    return language == Language.EN ? en : th;
  }
}
