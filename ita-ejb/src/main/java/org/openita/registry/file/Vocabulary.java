package org.openita.registry.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openita.common.Language;
import org.openita.common.Text;
import org.openita.registry.Agencies;

/** What stands for the codes of the register where people read and write: names. */
final class Vocabulary {

  private final Map<RegisterColumn, Map<String, Text>> names = new EnumMap<>(RegisterColumn.class);
  private final Map<RegisterColumn, Map<String, String>> codes =
      new EnumMap<>(RegisterColumn.class);

  private final Map<RegisterColumn, List<Text>> choices = new EnumMap<>(RegisterColumn.class);

  Vocabulary(Agencies agencies) {
    agencies
        .types()
        .forEach(
            type -> {
              learn(RegisterColumn.TYPE, type.code(), type.name());
              codes.get(RegisterColumn.TYPE).put(String.valueOf(type.number()), type.code());
            });
    agencies.ministries().forEach(one -> learn(RegisterColumn.MINISTRY, one.code(), one.name()));
    agencies.provinces().forEach(one -> learn(RegisterColumn.PROVINCE, one.code(), one.name()));
    agencies
        .supervisingBodies()
        .forEach(
            body -> {
              learn(RegisterColumn.SUPERVISOR_EXCEPTION, body.code(), body.name());
              learn(RegisterColumn.SUPERVISOR, body.code(), body.name());
            });
    agencies
        .groups()
        .forEach(
            group ->
                learn(
                    RegisterColumn.GROUP_EXCEPTION,
                    String.valueOf(group.number()),
                    Text.of(String.valueOf(group.number()), null)));
  }

  private void learn(RegisterColumn column, String code, Text name) {
    names.computeIfAbsent(column, absent -> new HashMap<>()).put(code, name);
    choices.computeIfAbsent(column, absent -> new ArrayList<>()).add(name);
    var known = codes.computeIfAbsent(column, absent -> new HashMap<>());
    known.put(plain(code), code);
    known.put(plain(name.th()), code);
    known.put(plain(name.en()), code);
  }

  /** Of what a cell of the column takes its value; nothing where anything may be written. */
  List<Text> choices(RegisterColumn column) {
    return choices.getOrDefault(column, List.of());
  }

  boolean isOf(RegisterColumn column) {
    return names.containsKey(column);
  }

  /** The code that is meant by a code or a name in either language. */
  Optional<String> codeOf(RegisterColumn column, String written) {
    return Optional.ofNullable(codes.getOrDefault(column, Map.of()).get(plain(written)));
  }

  /** The name of a code; the code itself where it has none. */
  String nameOf(RegisterColumn column, String code, Language language) {
    var name = names.getOrDefault(column, Map.of()).get(code);
    return name == null ? code : name.in(language);
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
