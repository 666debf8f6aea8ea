package org.openita.web.pages;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.chrono.IsoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import org.openita.common.Language;
import org.openita.common.Text;
import org.openita.common.ThaiTime;

/** What the pages say in one language: texts, years, times and numbers. */
public final class Words {

  private static final int BUDDHIST_ERA_LEAD = 543;
  private static final Words THAI = new Words(Language.TH);
  private static final Words ENGLISH = new Words(Language.EN);

  private final Language language;
  private final ResourceBundle bundle;
  private final DateTimeFormatter time;

  private Words(Language language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle("org.openita.web.pages.pages", language.locale());
    this.time =
        DateTimeFormatter.ofPattern(bundle.getString("time.pattern"), language.locale())
            .withChronology(
                language == Language.TH ? ThaiBuddhistChronology.INSTANCE : IsoChronology.INSTANCE)
            .withZone(ThaiTime.ZONE);
  }

  public static Words in(Language language) {
    return language == Language.EN ? ENGLISH : THAI;
  }

  public Language language() {
    return language;
  }

  /** The language as HTML names it. */
  public String tag() {
    return language.locale().toLanguageTag();
  }

  /** The one language that this is not. */
  public Words other() {
    return this == THAI ? ENGLISH : THAI;
  }

  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
  }

  public String of(Text text) {
    return text.in(language);
  }

  /**
   * A year with its era.
   *
   * @param year Buddhist Era
   */
  public String year(int year) {
    return get("year", Integer.toString(year), Integer.toString(year - BUDDHIST_ERA_LEAD));
  }

  /** Day and time in Thailand, of the Buddhist Era in Thai and the Common Era in English. */
  public String time(Instant instant) {
    return time.format(instant);
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }
}
