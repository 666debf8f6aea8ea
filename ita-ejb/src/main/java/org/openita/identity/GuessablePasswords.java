package org.openita.identity;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The passwords that somebody who guesses tries first (NIST SP 800-63B-4, section 3.1.1.2): common
 * ones, runs and repetitions, and those made of little more than the names of the account, of the
 * agency or of this system. The password is judged as a whole: a name within a sentence is no harm.
 */
final class GuessablePasswords {

  /** Characters that must be left of a password once the names are taken away. */
  static final int LEAST_OWN = 8;

  /** Characters of which a password must have different ones. */
  static final int LEAST_DIFFERENT = 5;

  /** What repeats itself after fewer characters than these is a repetition. */
  private static final int LEAST_UNIT = 8;

  /** Names of this system, and words for a password. */
  private static final List<String> KNOWN_TO_ALL =
      List.of(
          "openita",
          "ita",
          "nacc",
          "password",
          "passw0rd",
          "ป.ป.ช.",
          "ปปช",
          "รหัสผ่าน",
          "คุณธรรมและความโปร่งใส",
          "คุณธรรม",
          "ความโปร่งใส");

  private final CommonPasswords common = new CommonPasswords();

  /**
   * Whether a password is one of them.
   *
   * @param names of the account and of what it belongs to
   */
  boolean contains(String password, Collection<String> names) {
    var plain = plain(password);
    return hasFewDifferent(plain)
        || isRun(plain)
        || isRepetition(plain)
        || common.contains(plain)
        || isMadeOfNames(plain, names);
  }

  /** Case and the way of writing the same letter make no difference. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT).replace("ํา", "ำ");
  }

  private static boolean hasFewDifferent(String password) {
    return password.codePoints().distinct().count() < LEAST_DIFFERENT;
  }

  /** Three of four characters follow the one before in the alphabet or equal it. */
  private static boolean isRun(String password) {
    var letters = password.codePoints().toArray();
    int steps = 0;
    for (int i = 1; i < letters.length; i++) {
      if (areNeighbours(letters[i - 1], letters[i])) {
        steps++;
      }
    }
    return steps * 4 >= (letters.length - 1) * 3;
  }

  private static boolean areNeighbours(int one, int other) {
    int distance = Math.abs(one - other);
    return distance <= 1 || distance == 9 && Character.isDigit(one) && Character.isDigit(other);
  }

  private static boolean isRepetition(String password) {
    for (int unit = 1; unit < Math.min(LEAST_UNIT, password.length()); unit++) {
      if (password.startsWith(password.substring(unit))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMadeOfNames(String password, Collection<String> names) {
    var left =
        Stream.concat(names.stream(), KNOWN_TO_ALL.stream())
            .map(GuessablePasswords::plain)
            .filter(name -> !name.isBlank())
            .reduce(password, (rest, name) -> rest.replace(name, ""));
    return left.codePointCount(0, left.length()) < LEAST_OWN;
  }
}
