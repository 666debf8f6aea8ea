package org.openita.web.pages.survey;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openita.common.Language;
import org.openita.survey.TypedIdentity;

/**
 * A country that issues passports.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name as the respondent's language has it
 */
record Country(String code, String name) {

  private static final Map<Language, List<Country>> ALL = new EnumMap<>(Language.class);

  static {
    for (var language : Language.values()) {
      ALL.put(language, sorted(language.locale()));
    }
  }

  private static List<Country> sorted(Locale locale) {
    var order = Collator.getInstance(locale);
    return TypedIdentity.countries().stream()
        .map(code -> new Country(code, new Locale("", code).getDisplayCountry(locale)))
        .sorted(Comparator.comparing(Country::name, order))
        .toList();
  }

  /** As dictionaries of the language sort them. */
  static List<Country> all(Language language) {
    return ALL.get(language);
  }
}
