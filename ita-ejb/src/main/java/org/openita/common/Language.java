package org.openita.common;

import java.util.Locale;

/** The two languages in which everything is said; Thai is the first. */
public enum Language {
  TH("th"),
  EN("en");

  private final Locale locale;

  Language(String tag) {
    this.locale = Locale.forLanguageTag(tag);
  }

  public Locale locale() {
    return locale;
  }

  /** English for an English locale, Thai for every other one. */
  public static Language of(Locale locale) {
    return locale != null && "en".equals(locale.getLanguage()) ? EN : TH;
  }
}
