package org.openita.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/** Puts all agencies of a type, or those of a province whose type has no rule, into a group. */
@Entity
@Table(name = "group_rule")
class GroupRule {

  @Id
  @GeneratedValue(generator = "group_rule_seq")
  @SequenceGenerator(name = "group_rule_seq", sequenceName = "group_rule_seq", allocationSize = 50)
  private int id;

  @Column(name = "type_code")
  private String typeCode;

  @Column(name = "province_code")
  private String provinceCode;

  @Column(name = "group_number")
  private int groupNumber;

  @Version private long version;

  protected GroupRule() {}

  private GroupRule(String typeCode, String provinceCode, int groupNumber) {
    this.typeCode = typeCode;
    this.provinceCode = provinceCode;
    this.groupNumber = groupNumber;
  }

  static GroupRule ofType(String typeCode, int groupNumber) {
    return new GroupRule(typeCode, null, groupNumber);
  }

  static GroupRule ofProvince(String provinceCode, int groupNumber) {
    return new GroupRule(null, provinceCode, groupNumber);
  }

  Optional<String> typeCode() {
    return Optional.ofNullable(typeCode);
  }

  Optional<String> provinceCode() {
    return Optional.ofNullable(provinceCode);
  }

  int groupNumber() {
    return groupNumber;
  }

  void put(int number) {
    groupNumber = number;
  }
}
