package org.openita.registry;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openita.common.Page;
import org.openita.common.Refusal;

/** The register of agencies. Who is in it is public. */
@Stateless
public class Agencies {

  @PersistenceContext private EntityManager entities;

  /**
   * @throws Refusal {@code NOT_FOUND} when no agency has the code
   */
  public Agency find(String code) {
    return entities
        .createQuery("select a from Agency a where a.code = :code", Agency.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** The agency behind a key of the database, which only other rooms know. */
  public Agency byId(int id) {
    var agency = entities.find(Agency.class, id);
    if (agency == null) {
      throw Refusal.notFound();
    }
    return agency;
  }

  /**
   * The agencies that match, as Thai dictionaries sort their names.
   *
   * @param page from 0
   * @param size 1 to {@value Page#LARGEST}
   */
  public Page<Agency> search(AgencyFilter filter, int page, int size) {
    Page.require(page, size);
    var parameters = new LinkedHashMap<String, Object>();
    var condition = condition(filter, parameters);
    var rows =
        query(
                "select a from Agency a" + condition + " order by a.nameTh, a.id",
                Agency.class,
                parameters)
            .setFirstResult((int) Math.min((long) page * size, Integer.MAX_VALUE - size))
            .setMaxResults(size)
            .getResultList();
    long total =
        query("select count(a) from Agency a" + condition, Long.class, parameters)
            .getSingleResult();
    return new Page<>(rows, page, size, total);
  }

  /** All agencies that match, in the order of {@link #search}. */
  public List<Agency> all(AgencyFilter filter) {
    var parameters = new LinkedHashMap<String, Object>();
    var condition = condition(filter, parameters);
    return query(
            "select a from Agency a" + condition + " order by a.nameTh, a.id",
            Agency.class,
            parameters)
        .getResultList();
  }

  public List<AgencyType> types() {
    return entities
        .createQuery("select t from AgencyType t order by t.number", AgencyType.class)
        .getResultList();
  }

  public List<Ministry> ministries() {
    return entities
        .createQuery("select m from Ministry m order by m.position", Ministry.class)
        .getResultList();
  }

  public List<Province> provinces() {
    return entities
        .createQuery("select p from Province p order by p.nameTh", Province.class)
        .getResultList();
  }

  public List<SupervisingBody> supervisingBodies() {
    return entities
        .createQuery("select b from SupervisingBody b order by b.nameTh", SupervisingBody.class)
        .getResultList();
  }

  private <T> TypedQuery<T> query(String jpql, Class<T> type, Map<String, Object> parameters) {
    var query = entities.createQuery(jpql, type);
    parameters.forEach(query::setParameter);
    return query;
  }

  private static String condition(AgencyFilter filter, Map<String, Object> parameters) {
    var condition = new StringBuilder(" where 1 = 1");
    filter
        .text()
        .ifPresent(
            text -> {
              condition.append(
                  " and (a.nameTh like :text escape '!' or lower(a.nameEn) like :lowerText escape '!'"
                      + " or a.code like :text escape '!')");
              parameters.put("text", "%" + escaped(text) + "%");
              parameters.put("lowerText", "%" + escaped(text).toLowerCase(Locale.ROOT) + "%");
            });
    filter.type().ifPresent(code -> restrict(condition, parameters, "a.type.code", "type", code));
    filter
        .group()
        .ifPresent(
            number -> restrict(condition, parameters, "a.groupNumber", "groupNumber", number));
    filter
        .province()
        .ifPresent(code -> restrict(condition, parameters, "a.province.code", "province", code));
    filter
        .ministry()
        .ifPresent(code -> restrict(condition, parameters, "a.ministry.code", "ministry", code));
    filter
        .supervisor()
        .ifPresent(
            code -> restrict(condition, parameters, "a.supervisingBody.code", "supervisor", code));
    return condition.toString();
  }

  private static void restrict(
      StringBuilder condition,
      Map<String, Object> parameters,
      String attribute,
      String name,
      Object value) {
    condition.append(" and ").append(attribute).append(" = :").append(name);
    parameters.put(name, value);
  }

  /** A per cent sign that somebody types is meant as one. */
  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
