package org.openita.common;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of refusals, from {@code messages_th} and {@code messages_en} of this package. */
final class Messages {

  private Messages() {}

  static String format(Language language, String key, Object... arguments) {
    var bundle = ResourceBundle.getBundle("org.openita.common.messages", language.locale());
    return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
  }
}
