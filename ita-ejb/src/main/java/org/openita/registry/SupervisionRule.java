package org.openita.registry;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;

/** Lets a body supervise the agencies of a type, everywhere or in one province. */
@Entity
@Table(name = "supervision_rule")
class SupervisionRule {

  @Id
  @GeneratedValue(generator = "supervision_rule_seq")
  @SequenceGenerator(
      name = "supervision_rule_seq",
      sequenceName = "supervision_rule_seq",
      allocationSize = 50)
  private int id;

  @Column(name = "supervising_body_code")
  private String bodyCode;

  @Column(name = "type_code")
  private String typeCode;

  @Column(name = "province_code")
  private String provinceCode;

  @Version private long version;

  protected SupervisionRule() {}

  SupervisionRule(SupervisionRules.Subject subject, String bodyCode) {
    this.bodyCode = bodyCode;
    this.typeCode = subject.type();
    this.provinceCode = subject.province().orElse(null);
  }

  /** What rules say together. */
  static SupervisionRules together(List<SupervisionRule> rules) {
    return new SupervisionRules(
        rules.stream().collect(toMap(SupervisionRule::subject, rule -> rule.bodyCode)));
  }

  SupervisionRules.Subject subject() {
    return new SupervisionRules.Subject(typeCode, Optional.ofNullable(provinceCode));
  }

  void entrust(String body) {
    bodyCode = body;
  }
}
