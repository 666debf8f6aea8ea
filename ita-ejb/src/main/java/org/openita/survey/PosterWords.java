package org.openita.survey;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.chrono.IsoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import org.openita.common.Language;
import org.openita.common.Text;
import org.openita.common.ThaiTime;

/** The words of posters in one language. */
final class PosterWords {

  private static final int BUDDHIST_ERA_LEAD = 543;

  private final Language language;
  private final ResourceBundle words;
  private final DateTimeFormatter time;

  PosterWords(Language language) {
    this.language = language;
    this.words = ResourceBundle.getBundle("org.openita.survey.poster", language.locale());
    this.time =
        DateTimeFormatter.ofPattern(words.getString("time"), language.locale())
            .withChronology(
                language == Language.TH ? ThaiBuddhistChronology.INSTANCE : IsoChronology.INSTANCE)
            .withZone(ThaiTime.ZONE);
  }

  String say(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), language.locale()).format(arguments);
  }

  String of(Text text) {
    return text.in(language);
  }

  /**
   * @param year Buddhist Era
   */
  String year(int year) {
    return Integer.toString(language == Language.TH ? year : year - BUDDHIST_ERA_LEAD);
  }

  /** Date and time of day in Thailand. */
  String time(Instant instant) {
    return time.format(instant);
  }
}
