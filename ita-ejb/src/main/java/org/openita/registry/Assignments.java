package org.openita.registry;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.identity.Caller;
import org.openita.identity.OfficeAccounts;
import org.openita.identity.Role;
import org.openita.timeline.Preparation;
import org.openita.timeline.Timelines;

/**
 * Which agencies an assessor assesses in a cycle: those of the groups and the single ones assigned,
 * without those excluded because of a conflict of interest. Every command refuses whoever is no
 * operator as {@code FORBIDDEN}.
 */
@Stateless
public class Assignments {

  @PersistenceContext private EntityManager entities;
  @Inject private Agencies agencies;
  @Inject private RegisterShelf shelf;
  @Inject private OfficeAccounts accounts;
  @Inject private Timelines timelines;
  @Inject private Event<AssignmentEnded> ended;

  /** What is assigned to an assessor: groups first, by number. */
  public List<AssessorAssignment> of(Caller caller, int year, String assessor) {
    caller.require(Role.OPERATOR);
    return entities
        .createQuery(
            "select a from AssessorAssignment a left join fetch a.agency g"
                + " where a.cycleYear = :year and a.assessor = :assessor"
                + " order by case when a.groupNumber is null then 1 else 0 end, a.groupNumber,"
                + " g.particulars.nameTh",
            AssessorAssignment.class)
        .setParameter("year", year)
        .setParameter("assessor", assessor)
        .getResultList();
  }

  /** From which agencies an assessor is kept away. */
  public List<AssessorExclusion> exclusions(Caller caller, int year, String assessor) {
    caller.require(Role.OPERATOR);
    return entities
        .createQuery(
            "select e from AssessorExclusion e join fetch e.agency a"
                + " where e.cycleYear = :year and e.assessor = :assessor"
                + " order by "
                + ThaiOrder.of("a"),
            AssessorExclusion.class)
        .setParameter("year", year)
        .setParameter("assessor", assessor)
        .getResultList();
  }

  /**
   * Assigns all agencies of a group, whichever they will be.
   *
   * @throws Refusal {@code INVALID_INPUT} for an unknown assessor or group, {@code DUPLICATE}
   */
  public void assignGroup(Caller caller, int year, String assessor, Integer group) {
    requireAssessor(caller, year, assessor);
    if (shelf.groups().stream().noneMatch(known -> known.number() == (group == null ? 0 : group))) {
      throw Refusal.invalid(FieldError.of("group", "REQUIRED", "field.required"));
    }
    boolean assigned =
        of(caller, year, assessor).stream()
            .anyMatch(known -> known.groupNumber().filter(group::equals).isPresent());
    refuseTwice(assigned);
    entities.persist(AssessorAssignment.ofGroup(year, assessor, group));
    entities.flush();
  }

  /**
   * Assigns a single agency.
   *
   * @throws Refusal {@code INVALID_INPUT} for an unknown assessor or an agency that is not of the
   *     cycle, {@code DUPLICATE}
   */
  public void assignAgency(Caller caller, int year, String assessor, String agencyCode) {
    requireAssessor(caller, year, assessor);
    var agency = agency(year, agencyCode);
    boolean assigned =
        of(caller, year, assessor).stream()
            .anyMatch(known -> known.agency().filter(agency::equals).isPresent());
    refuseTwice(assigned);
    entities.persist(AssessorAssignment.ofAgency(year, assessor, agency));
    entities.flush();
  }

  /** Takes an assignment back; what has been scored stays. */
  public void withdraw(Caller caller, int assignmentId) {
    caller.require(Role.OPERATOR);
    var gone = remove(AssessorAssignment.class, assignmentId, AssessorAssignment::year);
    ended.fire(new AssignmentEnded(gone.year(), gone.assessor()));
  }

  /**
   * Keeps an assessor away from an agency.
   *
   * @param reason why; 1 to {@value RowRules#LONGEST_REASON} characters
   * @throws Refusal {@code INVALID_INPUT}, {@code DUPLICATE}
   */
  public void exclude(Caller caller, int year, String assessor, String agencyCode, String reason) {
    requireAssessor(caller, year, assessor);
    var agency = agency(year, agencyCode);
    var why = ThaiText.tidy(reason);
    if (why.isEmpty() || why.length() > RowRules.LONGEST_REASON) {
      throw Refusal.invalid(
          FieldError.of("reason", "REQUIRED", "field.exclusion-reason", RowRules.LONGEST_REASON));
    }
    boolean excluded =
        exclusions(caller, year, assessor).stream()
            .anyMatch(known -> known.agency().equals(agency));
    refuseTwice(excluded);
    entities.persist(new AssessorExclusion(year, assessor, agency, why));
    entities.flush();
    ended.fire(new AssignmentEnded(year, assessor));
  }

  /** Lifts an exclusion. */
  public void readmit(Caller caller, int exclusionId) {
    caller.require(Role.OPERATOR);
    remove(AssessorExclusion.class, exclusionId, AssessorExclusion::year);
  }

  private <T> T remove(Class<T> type, int id, ToIntFunction<T> year) {
    var known = Optional.ofNullable(entities.find(type, id)).orElseThrow(Refusal::notFound);
    timelines.requirePermitted(year.applyAsInt(known), Preparation.ASSIGN_ASSESSORS);
    entities.remove(known);
    entities.flush();
    return known;
  }

  private void requireAssessor(Caller caller, int year, String assessor) {
    caller.require(Role.OPERATOR);
    timelines.cycle(year);
    timelines.requirePermitted(year, Preparation.ASSIGN_ASSESSORS);
    if (accounts.find(caller, assessor).filter(found -> found.role() == Role.ASSESSOR).isEmpty()) {
      throw Refusal.invalid(FieldError.of("assessor", "UNKNOWN", "field.assessor"));
    }
  }

  private Agency agency(int year, String code) {
    try {
      return agencies.find(year, ThaiText.tidy(code)).agency();
    } catch (Refusal refusal) {
      throw Refusal.invalid(FieldError.of("agency", "UNKNOWN", "field.agency-of-cycle"));
    }
  }

  private static void refuseTwice(boolean done) {
    if (done) {
      throw Refusal.of(RefusalCode.DUPLICATE, "refusal.assigned-already");
    }
  }
}
