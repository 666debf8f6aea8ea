package org.openita.audit;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.common.CountedInAudit;
import org.openita.common.Redacted;
import org.openita.common.Unaudited;

/** What the log may say of the attributes of entities, as their annotations tell. */
final class Redaction {

  /** How a value is told. */
  enum Telling {
    FULLY,
    MASKED,
    NOT
  }

  private static final String MASK = "•••";
  private static final int LONGEST = 4_000;

  private static final Map<Field, Telling> KNOWN = new ConcurrentHashMap<>();

  private Redaction() {}

  static boolean isLeftOut(Class<?> entity) {
    return entity.isAnnotationPresent(Unaudited.class);
  }

  static boolean isCounted(Class<?> entity) {
    return entity.isAnnotationPresent(CountedInAudit.class);
  }

  /**
   * How the attribute of an entity or of a value in it is told; versions and keys that only the
   * database knows are not.
   */
  static Telling telling(Class<?> owner, String attribute) {
    for (var type = owner; type != null; type = type.getSuperclass()) {
      for (var field : type.getDeclaredFields()) {
        if (field.getName().equals(attribute)) {
          return KNOWN.computeIfAbsent(field, Redaction::telling);
        }
      }
    }
    return Telling.MASKED;
  }

  private static Telling telling(Field field) {
    if (field.isAnnotationPresent(Version.class)
        || field.isAnnotationPresent(GeneratedValue.class)) {
      return Telling.NOT;
    }
    boolean masked =
        field.isAnnotationPresent(Redacted.class)
            || field.getDeclaringClass().isAnnotationPresent(Redacted.class)
            || field.getType().isAnnotationPresent(Redacted.class)
            || field.getType().isArray();
    return masked ? Telling.MASKED : Telling.FULLY;
  }

  /** A value as it is told; nothing for nothing, and for an empty text. */
  static Optional<String> told(Object value, Telling telling) {
    var text = value == null ? "" : value.toString();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (telling == Telling.MASKED) {
      return Optional.of(MASK);
    }
    return Optional.of(
        text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "… (" + text.length() + ")");
  }

  static boolean isMask(Optional<String> told) {
    return told.filter(MASK::equals).isPresent();
  }
}
