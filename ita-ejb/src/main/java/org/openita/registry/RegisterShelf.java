package org.openita.registry;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads and keeps agencies with their periods, and what they refer to. */
@Dependent
class RegisterShelf {

  @PersistenceContext private EntityManager entities;

  /** The whole register by code, in the order of the names of today. */
  Map<String, AgencyLife> lives() {
    var periods =
        entities
            .createQuery(
                "select p from AgencyPeriod p join fetch p.agency a"
                    + " order by "
                    + ThaiOrder.of("a")
                    + ", a.id, p.fromYear",
                AgencyPeriod.class)
            .getResultStream()
            .collect(groupingBy(AgencyPeriod::agency, LinkedHashMap::new, toList()));
    var lives = new LinkedHashMap<String, AgencyLife>();
    periods.forEach((agency, own) -> lives.put(agency.code(), new AgencyLife(agency, own)));
    return lives;
  }

  Optional<AgencyLife> life(String code) {
    var periods =
        entities
            .createQuery(
                "select p from AgencyPeriod p join fetch p.agency where p.agency.code = :code"
                    + " order by p.fromYear",
                AgencyPeriod.class)
            .setParameter("code", code)
            .getResultList();
    return periods.isEmpty()
        ? Optional.empty()
        : Optional.of(new AgencyLife(periods.get(0).agency(), periods));
  }

  /** Code of the parent of an agency; {@code null} when there is no such agency. */
  Optional<String> parentOf(String code) {
    var found =
        entities
            .createQuery("select a from Agency a where a.code = :code", Agency.class)
            .setParameter("code", code)
            .getResultList();
    return found.isEmpty() ? null : found.get(0).parentCode();
  }

  void add(Agency agency) {
    entities.persist(agency);
  }

  Optional<AgencySuccession> succession(int id) {
    return Optional.ofNullable(entities.find(AgencySuccession.class, id));
  }

  void remove(AgencySuccession succession) {
    entities.remove(succession);
  }

  void add(AgencySuccession succession) {
    entities.persist(succession);
  }

  /** Writes lives that have changed: periods that end before those that take their place. */
  void keep(List<AgencyLife> lives) {
    entities.flush();
    lives.forEach(life -> life.begun().forEach(entities::persist));
    entities.flush();
  }

  void flush() {
    entities.flush();
  }

  ReferenceTables tables() {
    return new ReferenceTables(
        byCode(AgencyType.class, AgencyType::code),
        byCode(Ministry.class, Ministry::code),
        byCode(Province.class, Province::code),
        byCode(SupervisingBody.class, SupervisingBody::code),
        groups().stream().map(AssessmentGroup::number).collect(toUnmodifiableSet()),
        groupRules(),
        supervisionRules());
  }

  List<AssessmentGroup> groups() {
    return all(AssessmentGroup.class);
  }

  /** Agencies whose group is an exception. */
  List<Agency> excepted() {
    return entities
        .createQuery(
            "select a from Agency a where a.groupException is not null"
                + " order by "
                + ThaiOrder.of("a")
                + ", a.id",
            Agency.class)
        .getResultList();
  }

  GroupRules groupRules() {
    return GroupRule.together(all(GroupRule.class));
  }

  /** Lets rules hold in the place of those that did. */
  void replace(GroupRules rules) {
    for (var known : all(GroupRule.class)) {
      known.wantedBy(rules).ifPresentOrElse(known::put, () -> entities.remove(known));
    }
    GroupRule.missing(rules, groupRules()).forEach(entities::persist);
  }

  SupervisionRules supervisionRules() {
    return SupervisionRule.together(all(SupervisionRule.class));
  }

  /** Lets rules hold in the place of those that did. */
  void replace(SupervisionRules rules) {
    var known = all(SupervisionRule.class);
    var before = SupervisionRule.together(known).bodies();
    for (var rule : known) {
      Optional.ofNullable(rules.bodies().get(rule.subject()))
          .ifPresentOrElse(rule::entrust, () -> entities.remove(rule));
    }
    rules.bodies().entrySet().stream()
        .filter(wanted -> !before.containsKey(wanted.getKey()))
        .forEach(
            wanted -> entities.persist(new SupervisionRule(wanted.getKey(), wanted.getValue())));
  }

  private <T> Map<String, T> byCode(Class<T> type, Function<T, String> code) {
    return all(type).stream().collect(toMap(code, identity()));
  }

  private <T> List<T> all(Class<T> type) {
    return entities
        .createQuery("select e from " + type.getSimpleName() + " e", type)
        .getResultList();
  }
}
