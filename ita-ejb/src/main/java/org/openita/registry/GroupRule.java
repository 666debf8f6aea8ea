package org.openita.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

  /** What rules say together. */
  static GroupRules together(List<GroupRule> rules) {
    var byType = new HashMap<String, Integer>();
    var byProvince = new HashMap<String, Integer>();
    for (var rule : rules) {
      if (rule.typeCode != null) {
        byType.put(rule.typeCode, rule.groupNumber);
      } else {
        byProvince.put(rule.provinceCode, rule.groupNumber);
      }
    }
    return new GroupRules(byType, byProvince);
  }

  /** The rules that are wanted and not yet there. */
  static List<GroupRule> missing(GroupRules wanted, GroupRules there) {
    var missing = new ArrayList<GroupRule>();
    wanted
        .byType()
        .forEach(
            (type, group) -> {
              if (!there.byType().containsKey(type)) {
                missing.add(new GroupRule(type, null, group));
              }
            });
    wanted
        .byProvince()
        .forEach(
            (province, group) -> {
              if (!there.byProvince().containsKey(province)) {
                missing.add(new GroupRule(null, province, group));
              }
            });
    return missing;
  }

  /** The group that rules want in its place; absent where they want none. */
  Optional<Integer> wantedBy(GroupRules rules) {
    return Optional.ofNullable(
        typeCode != null ? rules.byType().get(typeCode) : rules.byProvince().get(provinceCode));
  }

  void put(int number) {
    groupNumber = number;
  }
}
