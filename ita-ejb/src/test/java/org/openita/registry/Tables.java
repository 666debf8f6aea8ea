package org.openita.registry;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reference tables without a database. */
final class Tables {

  private Tables() {}

  static ReferenceTables some() {
    return new ReferenceTables(
        by(AgencyType::code, List.of(type("SAO"), type("DEPARTMENT"), type("UNIVERSITY"))),
        by(Ministry::code, List.of(coded(Ministry.class, "OPM"))),
        by(Province::code, List.of(coded(Province.class, "50"), coded(Province.class, "10"))),
        by(SupervisingBody::code, List.of(body("DLA"), body("PACC"))),
        Set.of(1, 5, 10),
        new GroupRules(Map.of("DEPARTMENT", 10), Map.of("50", 5, "10", 10)),
        new SupervisionRules(
            Map.of(
                new SupervisionRules.Subject("SAO", Optional.empty()), "DLA",
                new SupervisionRules.Subject("SAO", Optional.of("10")), "PACC",
                new SupervisionRules.Subject("DEPARTMENT", Optional.empty()), "PACC")));
  }

  static AgencyType type(String code) {
    return coded(AgencyType.class, code);
  }

  static SupervisingBody body(String code) {
    return coded(SupervisingBody.class, code);
  }

  private static <T> Map<String, T> by(Function<T, String> code, List<T> rows) {
    return rows.stream().collect(toMap(code, identity()));
  }

  /** As the database would make it. */
  private static <T> T coded(Class<T> type, String code) {
    try {
      Constructor<T> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      T row = constructor.newInstance();
      var field = type.getDeclaredField("code");
      field.setAccessible(true);
      field.set(row, code);
      return row;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
