package org.openita.registry;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openita.common.Page;
import org.openita.identity.Caller;
import org.openita.identity.Role;

/**
 * A search of the register, of agencies as they are now or as they are in a cycle.
 *
 * @param <T> what is found
 */
final class AgencySearch<T> {

  /** Not kept away by a conflict of interest, and assigned by group or by itself. */
  private static final String ASSIGNED =
      " and not exists (select x.id from AssessorExclusion x where x.cycleYear = :year"
          + " and x.assessor = :assessor and x.agencyId = e.agencyId)"
          + " and exists (select y.id from AssessorAssignment y where y.cycleYear = :year"
          + " and y.assessor = :assessor"
          + " and (y.groupNumber = e.particulars.groupNumber or y.agencyId = e.agencyId))";

  private static final String EVER_CALLED =
      "e.id in (select p.agencyId from AgencyPeriod p where p.searchText like :text escape '!')";

  private final Class<T> type;
  private final String root;
  private final String code;
  private final String called;
  private final StringBuilder condition = new StringBuilder();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  private AgencySearch(Class<T> type, String root, String code, String called) {
    this.type = type;
    this.root = root;
    this.code = code;
    this.called = called;
  }

  /** Agencies as they are now, found under former names, too. */
  static AgencySearch<Agency> ofRegister(AgencyFilter filter) {
    var search = new AgencySearch<>(Agency.class, "Agency e", "e.code", EVER_CALLED);
    search.condition.append(" where 1 = 1");
    filter
        .leftBefore()
        .ifPresent(
            year -> {
              search.condition.append(" and e.validTo < :leftBefore");
              search.parameters.put("leftBefore", year);
            });
    search.restrict(filter);
    return search;
  }

  /** One agency of a cycle. */
  static AgencySearch<AgencyPeriod> ofCycle(int year, String agencyCode) {
    var search = ofCycle(year, AgencyFilter.ALL);
    search.add(search.code, "code", agencyCode);
    return search;
  }

  /** One agency of a cycle by its key. */
  static AgencySearch<AgencyPeriod> ofCycle(int year, int agencyId) {
    var search = ofCycle(year, AgencyFilter.ALL);
    search.add("e.agencyId", "agencyId", agencyId);
    return search;
  }

  static AgencySearch<AgencyPeriod> ofCycle(int year, AgencyFilter filter) {
    var search =
        new AgencySearch<>(
            AgencyPeriod.class,
            "AgencyPeriod e join fetch e.agency",
            "e.agency.code",
            "e.searchText like :text escape '!'");
    search.condition.append(" where e.fromYear <= :year and e.toYear >= :year");
    search.parameters.put("year", year);
    search.restrict(filter);
    return search;
  }

  /** Only what the caller reaches; the register itself is open to assessors. */
  AgencySearch<T> within(Caller caller) {
    caller.agencyCode().ifPresent(own -> add(code, "own", own));
    caller
        .supervisingBodyCode()
        .ifPresent(body -> add("e.particulars.supervisingBody.code", "body", body));
    if (!caller.provinceCodes().isEmpty()) {
      condition.append(" and e.particulars.province.code in :area");
      parameters.put("area", caller.provinceCodes());
    }
    if (caller.is(Role.ASSESSOR) && parameters.containsKey("year")) {
      condition.append(ASSIGNED);
      parameters.put("assessor", caller.name());
    }
    return this;
  }

  /** Only these agencies of a cycle. */
  AgencySearch<T> among(Collection<Integer> agencyIds) {
    condition.append(" and e.agencyId in :among");
    parameters.put("among", agencyIds);
    return this;
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
        "select e from " + root + condition + " order by " + ThaiOrder.of("e") + ", e.id",
        type);
  }

  private <R> TypedQuery<R> query(EntityManager entities, String jpql, Class<R> result) {
    var query = entities.createQuery(jpql, result);
    parameters.forEach(query::setParameter);
    return query;
  }

  private void restrict(AgencyFilter filter) {
    filter.text().map(ThaiText::tidy).ifPresent(this::contain);
    filter.type().ifPresent(wanted -> add("e.particulars.type.code", "type", wanted));
    filter.group().ifPresent(wanted -> add("e.particulars.groupNumber", "groupNumber", wanted));
    filter.province().ifPresent(wanted -> add("e.particulars.province.code", "province", wanted));
    filter.ministry().ifPresent(wanted -> add("e.particulars.ministry.code", "ministry", wanted));
    filter
        .supervisor()
        .ifPresent(wanted -> add("e.particulars.supervisingBody.code", "supervisor", wanted));
  }

  private void contain(String text) {
    condition
        .append(" and (")
        .append(called)
        .append(" or ")
        .append(code)
        .append(" like :text escape '!')");
    parameters.put("text", "%" + escaped(text).toLowerCase(Locale.ROOT) + "%");
  }

  private void add(String attribute, String name, Object value) {
    condition.append(" and ").append(attribute).append(" = :").append(name);
    parameters.put(name, value);
  }

  /** A per cent sign that somebody types is meant as one. */
  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
