package org.openita.registry;

import static java.util.Objects.requireNonNull;
import static org.openita.registry.ThaiText.tidy;

import java.util.Optional;

/**
 * An agency as an operator or a file writes it: codes instead of what they stand for, an empty text
 * for what is absent. Group and supervising body follow from type and province by rule unless an
 * exception names them.
 *
 * @param code 4 to 12 digits; given once, never used again
 * @param nameTh 1 to {@value RowRules#LONGEST_NAME} characters
 * @param nameEn empty where not known
 * @param type code of an agency type
 * @param ministry code; empty for whoever belongs to none
 * @param parent code of the agency to which it belongs; empty where there is none
 * @param province two-digit code; empty where the agency is not of a province
 * @param groupException number of the assessment group, instead of what the rule says
 * @param supervisorException code of the supervising body, instead of what the rule says; empty
 *     otherwise
 * @param exceptionReason why there is an exception; empty where there is none
 * @param validFrom first cycle in which it is assessed, Buddhist Era
 * @param validTo last such cycle; absent until further notice
 */
public record AgencyRow(
    String code,
    String nameTh,
    String nameEn,
    String type,
    String ministry,
    String parent,
    String province,
    Optional<Integer> groupException,
    String supervisorException,
    String exceptionReason,
    Contact contact,
    int validFrom,
    Optional<Integer> validTo) {

  public AgencyRow {
    code = tidy(code);
    nameTh = tidy(nameTh);
    nameEn = tidy(nameEn);
    type = tidy(type);
    ministry = tidy(ministry);
    parent = tidy(parent);
    province = tidy(province);
    supervisorException = tidy(supervisorException);
    exceptionReason = tidy(exceptionReason);
    requireNonNull(groupException);
    requireNonNull(contact);
    requireNonNull(validTo);
  }

  /** The agency as it stands in the register. */
  public static AgencyRow of(Agency agency) {
    return of(agency, agency.particulars());
  }

  /** The agency as it is in a cycle; what the register keeps of it once is that of today. */
  public static AgencyRow of(AgencyPeriod period) {
    return of(period.agency(), period.particulars());
  }

  private static AgencyRow of(Agency agency, Particulars particulars) {
    return new AgencyRow(
        agency.code(),
        particulars.nameTh(),
        particulars.nameEnOrNull(),
        particulars.type().code(),
        Optional.ofNullable(particulars.ministryOrNull()).map(Ministry::code).orElse(""),
        particulars.parentCodeOrNull(),
        Optional.ofNullable(particulars.provinceOrNull()).map(Province::code).orElse(""),
        agency.groupException(),
        agency.supervisorException().orElse(""),
        agency.exceptionReason().orElse(""),
        agency.contact(),
        agency.validFrom(),
        agency.validTo());
  }

  public AgencyRow withCode(String other) {
    return new AgencyRow(
        other,
        nameTh,
        nameEn,
        type,
        ministry,
        parent,
        province,
        groupException,
        supervisorException,
        exceptionReason,
        contact,
        validFrom,
        validTo);
  }

  public AgencyRow withNames(String thai, String english) {
    return new AgencyRow(
        code,
        thai,
        english,
        type,
        ministry,
        parent,
        province,
        groupException,
        supervisorException,
        exceptionReason,
        contact,
        validFrom,
        validTo);
  }

  public AgencyRow withContact(Contact other) {
    return new AgencyRow(
        code,
        nameTh,
        nameEn,
        type,
        ministry,
        parent,
        province,
        groupException,
        supervisorException,
        exceptionReason,
        other,
        validFrom,
        validTo);
  }

  /**
   * @param last absent until further notice
   */
  public AgencyRow withValidity(int first, Optional<Integer> last) {
    return new AgencyRow(
        code,
        nameTh,
        nameEn,
        type,
        ministry,
        parent,
        province,
        groupException,
        supervisorException,
        exceptionReason,
        contact,
        first,
        last);
  }
}
