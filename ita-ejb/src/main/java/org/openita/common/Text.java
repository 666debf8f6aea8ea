package org.openita.common;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.function.UnaryOperator;

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

  /** Both languages changed alike. */
  public Text map(UnaryOperator<String> change) {
    return new Text(change.apply(th), change.apply(en));
  }
}
