package org.openita.registry;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openita.common.Page;

/**
 * A search of the register, of agencies as they are now or as they are in a cycle.
 *
 * @param <T> what is found
 */
final class AgencySearch<T> {

  private final Class<T> type;
  private final String root;
  private final StringBuilder condition = new StringBuilder();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  private AgencySearch(Class<T> type, String root) {
    this.type = type;
    this.root = root;
  }

  static AgencySearch<Agency> ofRegister(AgencyFilter filter) {
    var search = new AgencySearch<>(Agency.class, "Agency e");
    search.condition.append(" where 1 = 1");
    search.restrict("e.code", filter);
    return search;
  }

  static AgencySearch<AgencyPeriod> ofCycle(int year, AgencyFilter filter) {
    var search = new AgencySearch<>(AgencyPeriod.class, "AgencyPeriod e join fetch e.agency");
    search.condition.append(" where e.fromYear <= :year and e.toYear >= :year");
    search.parameters.put("year", year);
    search.restrict("e.agency.code", filter);
    return search;
  }

  Page<T> page(EntityManager entities, int page, int size) {
    Page.require(page, size);
    var rows =
        rows(entities)
            .setFirstResult((int) Math.min((long) page * size, Integer.MAX_VALUE - size))
            .setMaxResults(size)
            .getResultList();
    var counted = root.replace(" join fetch e.agency", "");
    long total =
        query(entities, "select count(e) from " + counted + condition, Long.class)
            .getSingleResult();
    return new Page<>(rows, page, size, total);
  }

  List<T> all(EntityManager entities) {
    return rows(entities).getResultList();
  }

  private TypedQuery<T> rows(EntityManager entities) {
    return query(
        entities,
        "select e from " + root + condition + " order by e.particulars.nameTh, e.id",
        type);
  }

  private <R> TypedQuery<R> query(EntityManager entities, String jpql, Class<R> result) {
    var query = entities.createQuery(jpql, result);
    parameters.forEach(query::setParameter);
    return query;
  }

  private void restrict(String code, AgencyFilter filter) {
    filter.text().map(ThaiText::tidy).ifPresent(text -> contain(code, text));
    filter.type().ifPresent(wanted -> equal("particulars.type.code", "type", wanted));
    filter.group().ifPresent(wanted -> equal("particulars.groupNumber", "groupNumber", wanted));
    filter.province().ifPresent(wanted -> equal("particulars.province.code", "province", wanted));
    filter.ministry().ifPresent(wanted -> equal("particulars.ministry.code", "ministry", wanted));
    filter
        .supervisor()
        .ifPresent(wanted -> equal("particulars.supervisingBody.code", "supervisor", wanted));
  }

  private void contain(String code, String text) {
    condition
        .append(" and (e.particulars.nameTh like :text escape '!'")
        .append(" or lower(e.particulars.nameEn) like :lowerText escape '!'")
        .append(" or ")
        .append(code)
        .append(" like :text escape '!')");
    parameters.put("text", "%" + escaped(text) + "%");
    parameters.put("lowerText", "%" + escaped(text).toLowerCase(Locale.ROOT) + "%");
  }

  private void equal(String attribute, String name, Object value) {
    condition.append(" and e.").append(attribute).append(" = :").append(name);
    parameters.put(name, value);
  }

  /** A per cent sign that somebody types is meant as one. */
  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
