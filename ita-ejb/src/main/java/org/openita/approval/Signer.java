package org.openita.approval;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.common.Sha256;

/**
 * Who submits or approves: an account, and the human being behind it as far as that is known. Two
 * accounts whose owners have the same name within an agency are one person's.
 *
 * @param account user name or id of a client
 * @param person fingerprint of the name of the human being; absent for clients
 */
record Signer(String account, Optional<String> person) {

  /** Titles before a name, which people write or leave out. */
  private static final Pattern TITLE =
      Pattern.compile("^(นางสาว|น\\.ส\\.|นาง|นาย|mrs\\.?|miss|mr\\.?|ms\\.?)");

  static Signer of(String account, Optional<String> fullName) {
    return new Signer(account, fullName.map(Signer::fingerprint));
  }

  boolean isSameAs(Signer other) {
    return account.equals(other.account) || person.isPresent() && person.equals(other.person);
  }

  private static String fingerprint(String fullName) {
    var plain =
        Normalizer.normalize(fullName, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    return Sha256.hex(TITLE.matcher(plain).replaceFirst(""));
  }
}
