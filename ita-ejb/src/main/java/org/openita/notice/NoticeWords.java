package org.openita.notice;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.openita.common.Language;
import org.openita.common.ThaiTime;

/** The words of notices in one language. They name days, not how far away they are. */
final class NoticeWords {

  private static final DateTimeFormatter THAI =
      DateTimeFormatter.ofPattern("d MMMM y 'เวลา' HH.mm 'น.'", Locale.forLanguageTag("th"))
          .withChronology(ThaiBuddhistChronology.INSTANCE);

  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM y, HH:mm", Locale.ENGLISH);

  private final Language language;
  private final ResourceBundle words;

  NoticeWords(Language language) {
    this.language = language;
    this.words = ResourceBundle.getBundle("org.openita.notice.notice", language.locale());
  }

  String subject(Notice notice) {
    return say(
        "subject." + notice.kind(),
        words.getString("activity." + notice.activity()),
        time(notice.moment()));
  }

  String asks(Notice notice, Duty duty) {
    return words.getString("owed." + notice.role() + "." + duty);
  }

  String say(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), language.locale()).format(arguments);
  }

  /** Date and time of day in Thailand. */
  String time(Instant instant) {
    return (language == Language.TH ? THAI : ENGLISH).format(instant.atZone(ThaiTime.ZONE));
  }
}
