package org.openita.web.console;

import java.io.Serializable;
import java.util.Optional;
import org.openita.registry.AgencyRow;

/** An agency as an operator types it. */
public class AgencyForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String code = "";
  private String nameTh = "";
  private String nameEn = "";
  private String type = "";
  private String ministry = "";
  private String parent = "";
  private String province = "";
  private String groupException = "";
  private String supervisorException = "";
  private String exceptionReason = "";
  private String validFrom = "";
  private String validTo = "";
  private final ContactForm contact = new ContactForm();

  void show(AgencyRow row) {
    code = row.code();
    nameTh = row.nameTh();
    nameEn = row.nameEn();
    type = row.type();
    ministry = row.ministry();
    parent = row.parent();
    province = row.province();
    groupException = row.groupException().map(String::valueOf).orElse("");
    supervisorException = row.supervisorException();
    exceptionReason = row.exceptionReason();
    validFrom = Integer.toString(row.validFrom());
    validTo = row.validTo().map(String::valueOf).orElse("");
    contact.show(row.contact());
  }

  /** What is no number becomes one that the register refuses beside its field. */
  AgencyRow row() {
    return new AgencyRow(
        ThaiNumber.arabicDigits(code == null ? "" : code),
        nameTh,
        nameEn,
        type,
        ministry,
        ThaiNumber.arabicDigits(parent == null ? "" : parent),
        province,
        number(groupException),
        supervisorException,
        exceptionReason,
        contact.contact(),
        number(validFrom).orElse(0),
        number(validTo));
  }

  private static Optional<Integer> number(String typed) {
    return ThaiNumber.isBlank(typed)
        ? Optional.empty()
        : Optional.of(ThaiNumber.whole(typed).orElse(0));
  }

  public ContactForm getContact() {
    return contact;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNameTh() {
    return nameTh;
  }

  public void setNameTh(String nameTh) {
    this.nameTh = nameTh;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getMinistry() {
    return ministry;
  }

  public void setMinistry(String ministry) {
    this.ministry = ministry;
  }

  public String getParent() {
    return parent;
  }

  public void setParent(String parent) {
    this.parent = parent;
  }

  public String getProvince() {
    return province;
  }

  public void setProvince(String province) {
    this.province = province;
  }

  public String getGroupException() {
    return groupException;
  }

  public void setGroupException(String groupException) {
    this.groupException = groupException;
  }

  public String getSupervisorException() {
    return supervisorException;
  }

  public void setSupervisorException(String supervisorException) {
    this.supervisorException = supervisorException;
  }

  public String getExceptionReason() {
    return exceptionReason;
  }

  public void setExceptionReason(String exceptionReason) {
    this.exceptionReason = exceptionReason;
  }

  public String getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(String validFrom) {
    this.validFrom = validFrom;
  }

  public String getValidTo() {
    return validTo;
  }

  public void setValidTo(String validTo) {
    this.validTo = validTo;
  }
}
