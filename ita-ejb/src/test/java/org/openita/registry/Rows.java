package org.openita.registry;

import java.util.Optional;

/** Rows of the register as an operator would write them. */
final class Rows {

  private Rows() {}

  /** A subdistrict administrative organisation, from 2563 on. */
  static AgencyRow sao(String code, String name, String province) {
    return new AgencyRow(
        code,
        name,
        "",
        "SAO",
        "",
        "",
        province,
        Optional.empty(),
        "",
        "",
        Contact.UNKNOWN,
        2563,
        Optional.empty());
  }

  static AgencyRow excepted(AgencyRow row, int group, String supervisor, String reason) {
    return new AgencyRow(
        row.code(),
        row.nameTh(),
        row.nameEn(),
        row.type(),
        row.ministry(),
        row.parent(),
        row.province(),
        Optional.of(group),
        supervisor,
        reason,
        row.contact(),
        row.validFrom(),
        row.validTo());
  }

  static AgencyRow ofType(String type) {
    return new AgencyRow(
        "050001",
        "กรมทดสอบ",
        "",
        type,
        "",
        "",
        "",
        Optional.empty(),
        "",
        "",
        Contact.UNKNOWN,
        2563,
        Optional.empty());
  }

  static AgencyRow reasoned(AgencyRow row, String reason) {
    return new AgencyRow(
        row.code(),
        row.nameTh(),
        row.nameEn(),
        row.type(),
        row.ministry(),
        row.parent(),
        row.province(),
        row.groupException(),
        row.supervisorException(),
        reason,
        row.contact(),
        row.validFrom(),
        row.validTo());
  }

  static AgencyRow under(AgencyRow row, String parent) {
    return new AgencyRow(
        row.code(),
        row.nameTh(),
        row.nameEn(),
        row.type(),
        row.ministry(),
        parent,
        row.province(),
        row.groupException(),
        row.supervisorException(),
        row.exceptionReason(),
        row.contact(),
        row.validFrom(),
        row.validTo());
  }
}
