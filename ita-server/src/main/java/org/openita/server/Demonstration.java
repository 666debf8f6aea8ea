package org.openita.server;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which demonstration data the application loads, once, into an empty database. */
enum Demonstration {
  NONE,
  SMALL,
  NATIONAL;

  static Demonstration parse(String value) {
    return Arrays.stream(values())
        .filter(known -> known.property().equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new Refusal("--demo knows " + names() + ", not '" + value + "'"));
  }

  /** The value of the configuration property {@code ita.demo}. */
  String property() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String names() {
    return Arrays.stream(values()).map(Demonstration::property).collect(Collectors.joining(", "));
  }
}
