package org.openita.survey;

import java.util.Set;

/**
 * By what respondents prove that they answer once only, as typed: a Thai national ID, or a passport
 * of another country.
 *
 * @param nationalId empty for whoever has none
 * @param passport number; empty for whoever has a national ID
 * @param country of the passport, ISO 3166-1 alpha-2; empty likewise
 */
public record TypedIdentity(String nationalId, String passport, String country) {

  public static TypedIdentity ofNationalId(String nationalId) {
    return new TypedIdentity(nationalId, "", "");
  }

  /** Codes of the countries whose passports are taken: all but Thailand's own. */
  public static Set<String> countries() {
    return Passport.COUNTRIES;
  }

  /** Never the numbers. */
  @Override
  public String toString() {
    return "TypedIdentity";
  }
}
