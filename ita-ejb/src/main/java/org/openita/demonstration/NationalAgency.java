package org.openita.demonstration;

import java.util.Locale;
import java.util.Optional;

/**
 * An agency of the national register, real or made up.
 *
 * @param code type's number and a running number, two and four digits
 * @param type code of the agency's type
 * @param ministry code; only central agencies have one
 * @param province two-digit code of a local agency's or a province's area
 * @param website of a domain that nobody has; absent where the register knows none
 */
record NationalAgency(
    String code,
    String type,
    String nameTh,
    String nameEn,
    Optional<String> ministry,
    Optional<String> province,
    Optional<String> website) {

  private static final int LONGEST_LABEL = 40;

  /** One that is made up; its website lies under {@code example.go.th}. */
  static NationalAgency invented(
      String code,
      String type,
      String nameTh,
      String nameEn,
      Optional<String> ministry,
      Optional<String> province,
      String shortName) {
    var label = shortName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    var host = label.substring(0, Math.min(label.length(), LONGEST_LABEL)) + "-" + code;
    return new NationalAgency(
        code,
        type,
        nameTh,
        nameEn,
        ministry,
        province,
        Optional.of("https://" + host + ".example.go.th"));
  }
}
