package org.openita.demonstration;

import java.util.Locale;
import org.openita.registry.Contact;

/**
 * Where a made-up agency is reached: nowhere. The website lies under {@code example.go.th}, the
 * phone number begins like no number of Thailand, the address says that it is made up.
 */
final class MadeUpContact {

  /** With a hyphen and a code of the register behind it no longer than a label of DNS may be. */
  private static final int LONGEST_NAME = 40;

  private MadeUpContact() {}

  /**
   * @param code of the agency, six digits
   * @param shortName Latin letters
   * @param place where it is, in Thai
   */
  static Contact of(String code, String shortName, String place) {
    var letters = shortName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    var name = letters.substring(0, Math.min(letters.length(), LONGEST_NAME)) + "-" + code;
    return new Contact(
        "https://" + name + ".example.go.th",
        "(ที่อยู่สมมติ) " + place,
        "0 0" + code.substring(0, 3) + " " + code.substring(3) + "0",
        "saraban@" + name + ".example.go.th");
  }
}
