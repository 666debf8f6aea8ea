package org.openita.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The most common passwords of the world, from a list that needs no network: of the 49,233 that
 * zxcvbn-ts ranks, all of twelve characters or more, and of the first 10,000 all that have letters
 * (MIT License, beside the list).
 *
 * <p>One of them remains one when digits or signs are put around it, and when it was typed on a
 * keyboard that was set to Thai.
 */
final class CommonPasswords {

  private static final String LIST = "common-passwords.txt";

  /** The Thai keyboard (TIS 820-2538), key by key, and what the keys say in English. */
  private static final String THAI_KEYS = "ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ";

  private static final String ENGLISH_KEYS = "1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./";

  private static final Map<Integer, Integer> ENGLISH_OF_THAI =
      IntStream.range(0, THAI_KEYS.length())
          .boxed()
          .collect(
              Collectors.toMap(
                  key -> (int) THAI_KEYS.charAt(key), key -> (int) ENGLISH_KEYS.charAt(key)));

  private final Set<String> listed;

  CommonPasswords() {
    try (var in = CommonPasswords.class.getResourceAsStream(LIST);
        var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      listed = lines.lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether a password is one of them.
   *
   * @param password in lower case, composed (NFC)
   */
  boolean contains(String password) {
    return isListed(password)
        || password.codePoints().anyMatch(CommonPasswords::isThai) && isListed(inEnglish(password));
  }

  private boolean isListed(String password) {
    return listed.contains(password) || listed.contains(withoutSignsAround(password));
  }

  private static String inEnglish(String password) {
    return password
        .codePoints()
        .map(letter -> ENGLISH_OF_THAI.getOrDefault(letter, letter))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String withoutSignsAround(String password) {
    int from = 0;
    int to = password.length();
    while (from < to && isSign(password.charAt(from))) {
      from++;
    }
    while (to > from && isSign(password.charAt(to - 1))) {
      to--;
    }
    return password.substring(from, to);
  }

  /** Digits, punctuation, spaces; not the vowels and tones of Thai. */
  private static boolean isSign(char letter) {
    return !Character.isLetter(letter)
        && Character.getType(letter) != Character.NON_SPACING_MARK
        && !Character.isSurrogate(letter);
  }

  private static boolean isThai(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.THAI;
  }
}
