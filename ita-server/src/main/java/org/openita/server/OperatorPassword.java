package org.openita.server;

import java.util.Arrays;
import java.util.Optional;

/** The password of the first operator: from the environment, else asked for on the console. */
final class OperatorPassword {

  private static final int SHORTEST = 12;
  private static final int TRIES = 3;

  private OperatorPassword() {}

  /**
   * A password for a system that has no operator yet.
   *
   * @param given the one from the environment
   * @throws Refusal if there is none and nobody to ask, or it is too short
   */
  static String obtain(Optional<Secret> given) {
    requireUsable(given);
    requireSource(given);
    return given.map(Secret::value).orElseGet(() -> ask(System.console()));
  }

  /**
   * Refuses a password that is too short.
   *
   * @throws Refusal if it is
   */
  static void requireUsable(Optional<Secret> given) {
    if (given.isPresent() && given.get().value().length() < SHORTEST) {
      throw new Refusal("ITA_OPERATOR_PASSWORD is shorter than " + SHORTEST + " characters");
    }
  }

  /**
   * Refuses if there is neither an environment variable nor somebody to ask.
   *
   * @throws Refusal if the first operator can have no password
   */
  static void requireSource(Optional<Secret> given) {
    if (given.isEmpty() && System.console() == null) {
      throw new Refusal(
          "there is no operator yet: set ITA_OPERATOR_PASSWORD (%d characters or more), or start on a console"
              .formatted(SHORTEST));
    }
  }

  private static String ask(java.io.Console console) {
    console.printf("There is no operator yet. Choose the password of the account 'operator'.%n");
    for (int attempt = 0; attempt < TRIES; attempt++) {
      char[] first = console.readPassword("Password (%d characters or more): ", SHORTEST);
      if (first == null) {
        break;
      }
      if (first.length < SHORTEST) {
        console.printf("That is shorter than %d characters.%n", SHORTEST);
        continue;
      }
      if (Arrays.equals(first, console.readPassword("The same again: "))) {
        return new String(first);
      }
      console.printf("The two differ.%n");
    }
    throw new Refusal("no password was chosen for the operator");
  }
}
