package org.openita.registry;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openita.common.Page;
import org.openita.common.Refusal;
import org.openita.identity.Caller;

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
   * What an agency is in a cycle, for anyone.
   *
   * @throws Refusal {@code NOT_FOUND} when no agency has the code, or it is not assessed then
   */
  public AgencyPeriod find(int year, String code) {
    return found(AgencySearch.ofCycle(year, code));
  }

  /** What an agency is in a cycle; absent where it is not assessed then. */
  public Optional<AgencyPeriod> inCycle(int year, String code) {
    return AgencySearch.ofCycle(year, code).all(entities).stream().findFirst();
  }

  /**
   * What an agency is in a cycle, for whoever works on it: its own people, its supervising body,
   * the assessors to whom it is assigned, operators.
   *
   * @throws Refusal {@code NOT_FOUND} also out of the caller's reach
   */
  public AgencyPeriod find(Caller caller, int year, String code) {
    return found(AgencySearch.ofCycle(year, code).within(caller));
  }

  /** What the agency behind a key of the database, which only other rooms know, is in a cycle. */
  public AgencyPeriod byId(int year, int id) {
    return found(AgencySearch.ofCycle(year, id));
  }

  private AgencyPeriod found(AgencySearch<AgencyPeriod> search) {
    return search.all(entities).stream().findFirst().orElseThrow(Refusal::notFound);
  }

  /** What an agency has been through the cycles, oldest first. */
  public List<AgencyPeriod> history(String code) {
    return entities
        .createQuery(
            "select p from AgencyPeriod p join fetch p.agency where p.agency.code = :code"
                + " order by p.fromYear",
            AgencyPeriod.class)
        .setParameter("code", code)
        .getResultList();
  }

  /** Mergers and splits by which an agency came after others or others after it, oldest first. */
  public List<AgencySuccession> successions(String code) {
    return entities
        .createQuery(
            "select s from AgencySuccession s join fetch s.predecessor join fetch s.successor"
                + " where s.predecessor.code = :code or s.successor.code = :code"
                + " order by s.fromYear, s.id",
            AgencySuccession.class)
        .setParameter("code", code)
        .getResultList();
  }

  /** How many agencies of a cycle are in each assessment group, by its number. */
  public Map<Integer, Long> countByGroup(int year) {
    return countByGroup(year, "", Set.of());
  }

  /**
   * How many of some agencies are in each assessment group in a cycle.
   *
   * @param ids keys of agencies inside the database
   */
  public Map<Integer, Long> countByGroup(int year, Set<Integer> ids) {
    return ids.isEmpty() ? Map.of() : countByGroup(year, " and p.agencyId in :ids", ids);
  }

  private Map<Integer, Long> countByGroup(int year, String condition, Set<Integer> ids) {
    var query =
        entities
            .createQuery(
                "select p.particulars.groupNumber, count(p) from AgencyPeriod p"
                    + " where p.fromYear <= :year and p.toYear >= :year"
                    + condition
                    + " group by p.particulars.groupNumber",
                Object[].class)
            .setParameter("year", year);
    if (!ids.isEmpty()) {
      query.setParameter("ids", ids);
    }
    var counts = new TreeMap<Integer, Long>();
    query.getResultList().forEach(row -> counts.put((Integer) row[0], (Long) row[1]));
    return counts;
  }

  /** The assessment groups by number. */
  public List<AssessmentGroup> groups() {
    return entities
        .createQuery("select g from AssessmentGroup g order by g.number", AssessmentGroup.class)
        .getResultList();
  }

  /**
   * The agencies that match as they are now, those that have left included, as Thai dictionaries
   * sort their names.
   *
   * @param page from 0
   * @param size 1 to {@value Page#LARGEST}
   */
  public Page<Agency> search(AgencyFilter filter, int page, int size) {
    return AgencySearch.ofRegister(filter).page(entities, page, size);
  }

  /**
   * The agencies of a cycle that match by what they are in it, as Thai dictionaries sort the names
   * that they have in it.
   *
   * @param year fiscal year, Buddhist Era
   * @param page from 0
   * @param size 1 to {@value Page#LARGEST}
   */
  public Page<AgencyPeriod> search(int year, AgencyFilter filter, int page, int size) {
    return AgencySearch.ofCycle(year, filter).page(entities, page, size);
  }

  /** The agencies of a cycle that match and are within the caller's reach. */
  public Page<AgencyPeriod> search(
      Caller caller, int year, AgencyFilter filter, int page, int size) {
    return AgencySearch.ofCycle(year, filter).within(caller).page(entities, page, size);
  }

  /**
   * Of some agencies, by their database keys, those as {@link #search(Caller, int, AgencyFilter,
   * int, int)}.
   */
  public Page<AgencyPeriod> search(
      Caller caller, int year, AgencyFilter filter, Collection<Integer> among, int page, int size) {
    Page.require(page, size);
    return among.isEmpty()
        ? new Page<>(List.of(), page, size, 0)
        : AgencySearch.ofCycle(year, filter).within(caller).among(among).page(entities, page, size);
  }

  /** The agencies that match as they are now and are within the caller's reach. */
  public Page<Agency> search(Caller caller, AgencyFilter filter, int page, int size) {
    return AgencySearch.ofRegister(filter).within(caller).page(entities, page, size);
  }

  /** All agencies that match, in the order of {@link #search(AgencyFilter, int, int)}. */
  public List<Agency> all(AgencyFilter filter) {
    return AgencySearch.ofRegister(filter).all(entities);
  }

  /**
   * All agencies of a cycle that match, in the order of {@link #search(int, AgencyFilter, int,
   * int)}.
   */
  public List<AgencyPeriod> all(int year, AgencyFilter filter) {
    return AgencySearch.ofCycle(year, filter).all(entities);
  }

  /** All agencies that match as they are now and are within the caller's reach. */
  public List<Agency> all(Caller caller, AgencyFilter filter) {
    return AgencySearch.ofRegister(filter).within(caller).all(entities);
  }

  /** All agencies of a cycle that match and are within the caller's reach. */
  public List<AgencyPeriod> all(Caller caller, int year, AgencyFilter filter) {
    return AgencySearch.ofCycle(year, filter).within(caller).all(entities);
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
}
