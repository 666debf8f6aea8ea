package org.openita.ws.problem;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.openita.common.Language;

/** The texts of problems, from {@code texts_th} and {@code texts_en} of this package. */
final class Texts {

  private Texts() {}

  static String title(Language language, ProblemCode code) {
    return text(language, "title." + code);
  }

  static String detail(Language language, ProblemCode code) {
    return text(language, "detail." + code);
  }

  static String field(Language language, String key, String argument) {
    return new MessageFormat(text(language, key), language.locale())
        .format(new Object[] {argument});
  }

  private static String text(Language language, String key) {
    return ResourceBundle.getBundle("org.openita.ws.problem.texts", language.locale())
        .getString(key);
  }
}
