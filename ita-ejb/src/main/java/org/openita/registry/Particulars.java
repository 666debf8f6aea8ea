package org.openita.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Objects;

/**
 * What an agency is called and where it belongs. An agency has one set of them at a time; those of
 * the past stay with its periods.
 */
@Embeddable
class Particulars implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "name_th")
  private String nameTh;

  @Column(name = "name_en")
  private String nameEn;

  @ManyToOne(optional = false)
  @JoinColumn(name = "type_code")
  private AgencyType type;

  @ManyToOne
  @JoinColumn(name = "ministry_code")
  private Ministry ministry;

  @Column(name = "parent_code")
  private String parentCode;

  @ManyToOne
  @JoinColumn(name = "province_code")
  private Province province;

  @Column(name = "group_number")
  private int groupNumber;

  @ManyToOne(optional = false)
  @JoinColumn(name = "supervising_body_code")
  private SupervisingBody supervisingBody;

  protected Particulars() {}

  Particulars(
      String nameTh,
      String nameEnOrNull,
      AgencyType type,
      Ministry ministryOrNull,
      String parentCodeOrNull,
      Province provinceOrNull,
      int groupNumber,
      SupervisingBody supervisingBody) {
    this.nameTh = nameTh;
    this.nameEn = nameEnOrNull;
    this.type = type;
    this.ministry = ministryOrNull;
    this.parentCode = parentCodeOrNull;
    this.province = provinceOrNull;
    this.groupNumber = groupNumber;
    this.supervisingBody = supervisingBody;
  }

  /** The same, but in another group. */
  Particulars inGroup(int number) {
    return new Particulars(
        nameTh, nameEn, type, ministry, parentCode, province, number, supervisingBody);
  }

  /** The same, but under another supervising body. */
  Particulars under(SupervisingBody body) {
    return new Particulars(nameTh, nameEn, type, ministry, parentCode, province, groupNumber, body);
  }

  String nameTh() {
    return nameTh;
  }

  String nameEnOrNull() {
    return nameEn;
  }

  AgencyType type() {
    return type;
  }

  Ministry ministryOrNull() {
    return ministry;
  }

  String parentCodeOrNull() {
    return parentCode;
  }

  Province provinceOrNull() {
    return province;
  }

  int groupNumber() {
    return groupNumber;
  }

  SupervisingBody supervisingBody() {
    return supervisingBody;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Particulars that
        && nameTh.equals(that.nameTh)
        && Objects.equals(nameEn, that.nameEn)
        && type.code().equals(that.type.code())
        && Objects.equals(ministryCode(), that.ministryCode())
        && Objects.equals(parentCode, that.parentCode)
        && Objects.equals(provinceCode(), that.provinceCode())
        && groupNumber == that.groupNumber
        && supervisingBody.code().equals(that.supervisingBody.code());
  }

  @Override
  public int hashCode() {
    return Objects.hash(nameTh, type.code(), groupNumber);
  }

  private String ministryCode() {
    return ministry == null ? null : ministry.code();
  }

  private String provinceCode() {
    return province == null ? null : province.code();
  }
}
