package org.openita.ws.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.common.Language;

/** The language in which a caller wants to be told what is wrong. */
public final class PreferredLanguage {

  private static final List<Locale> OFFERED = List.of(Language.TH.locale(), Language.EN.locale());

  private PreferredLanguage() {}

  /**
   * The best of the two languages by the header {@code Accept-Language}; Thai when neither is named
   * or the header is absent or unreadable.
   */
  public static Language of(String acceptLanguageOrNull) {
    return Optional.ofNullable(acceptLanguageOrNull)
        .filter(header -> !header.isBlank())
        .flatMap(PreferredLanguage::best)
        .map(Language::of)
        .orElse(Language.TH);
  }

  private static Optional<Locale> best(String header) {
    try {
      return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), OFFERED));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
