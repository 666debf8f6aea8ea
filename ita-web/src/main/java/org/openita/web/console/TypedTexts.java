package org.openita.web.console;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.openita.web.console.Conflict.Difference;

/**
 * The texts of a form, by the names of its fields, between two editors.
 *
 * @param fields in the order of the form; empty for nothing
 */
record TypedTexts(LinkedHashMap<String, String> fields) implements Serializable {

  private static final long serialVersionUID = 1L;

  TypedTexts {
    var plain = new LinkedHashMap<String, String>();
    fields.forEach((name, text) -> plain.put(name, lines(text)));
    fields = plain;
  }

  static TypedTexts of(Map<String, String> fields) {
    return new TypedTexts(new LinkedHashMap<>(fields));
  }

  /**
   * What somebody else has changed, beside what this form says.
   *
   * @param shown tells of a field and its text how people read it
   * @param label tells of a field what people call it
   */
  List<Difference> differences(
      TypedTexts before,
      TypedTexts now,
      BiFunction<String, String, String> shown,
      UnaryOperator<String> label) {
    return fields.keySet().stream()
        .map(name -> difference(name, before, now, shown, label))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Difference> difference(
      String name,
      TypedTexts before,
      TypedTexts now,
      BiFunction<String, String, String> shown,
      UnaryOperator<String> label) {
    var typed = new TypedField(shown.apply(name, before.text(name)), shown.apply(name, text(name)));
    return typed.against(label.apply(name), shown.apply(name, now.text(name)));
  }

  /** What this form changes, on top of what somebody else has changed. */
  TypedTexts merged(TypedTexts before, TypedTexts now) {
    var merged = new LinkedHashMap<String, String>();
    fields.forEach(
        (name, mine) ->
            merged.put(name, new TypedField(before.text(name), mine).merged(now.text(name))));
    return new TypedTexts(merged);
  }

  String text(String name) {
    return fields.getOrDefault(name, "");
  }

  /** Browsers end lines by two characters. */
  private static String lines(String text) {
    return text == null ? "" : String.join("\n", text.lines().toList());
  }
}
