package org.openita.registry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the register refers to, by code, and the rules that follow from it. */
record ReferenceTables(
    Map<String, AgencyType> types,
    Map<String, Ministry> ministries,
    Map<String, Province> provinces,
    Map<String, SupervisingBody> bodies,
    Set<Integer> groups,
    GroupRules groupRules,
    SupervisionRules supervisionRules) {

  Optional<Integer> groupOf(AgencyRow row) {
    return row.groupException()
        .or(() -> groupRules.groupOf(row.type(), Optional.ofNullable(present(row.province()))));
  }

  Optional<String> bodyOf(AgencyRow row) {
    return Optional.ofNullable(present(row.supervisorException()))
        .or(
            () ->
                supervisionRules.bodyOf(row.type(), Optional.ofNullable(present(row.province()))));
  }

  /** What a row without errors says, with group and supervising body as exceptions or rules do. */
  Particulars particulars(AgencyRow row) {
    return new Particulars(
        row.nameTh(),
        present(row.nameEn()),
        types.get(row.type()),
        ministries.get(row.ministry()),
        present(row.parent()),
        provinces.get(row.province()),
        groupOf(row).orElseThrow(),
        bodies.get(bodyOf(row).orElseThrow()));
  }

  private static String present(String text) {
    return text.isEmpty() ? null : text;
  }
}
