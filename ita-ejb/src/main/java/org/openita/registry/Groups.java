package org.openita.registry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.timeline.Preparation;
import org.openita.timeline.Timelines;

/**
 * Which agencies are in which assessment group: a rule by type and province, with exceptions of
 * single agencies (manual 2563, section 1.2). Every command refuses whoever is no operator as
 * {@code FORBIDDEN}.
 */
@Stateless
public class Groups {

  @Inject private Timelines timelines;
  @Inject private RegisterShelf shelf;

  /** The rules and exceptions of today. */
  public GroupPlan plan(Caller caller) {
    caller.require(Role.OPERATOR);
    var exceptions =
        shelf.excepted().stream()
            .map(
                agency ->
                    new GroupPlan.Exemption(
                        agency.code(),
                        agency.groupException().orElseThrow(),
                        agency.exceptionReason().orElseThrow()))
            .toList();
    return new GroupPlan(shelf.groupRules(), exceptions);
  }

  /**
   * What a plan would move, without moving it.
   *
   * @param from first cycle of which it would hold, Buddhist Era; an agency that has changed later
   *     would move from then on, one that has left by then would not
   * @throws Refusal {@code INVALID_INPUT} when an agency would be in no group
   */
  public Moves<Integer> preview(Caller caller, GroupPlan plan, Integer from) {
    caller.require(Role.OPERATOR);
    return moves(plan, from, shelf.lives());
  }

  /**
   * Lets a plan hold from a cycle on.
   *
   * @param fingerprint of the {@link Moves} that the caller has looked at
   * @throws Refusal {@code VERSION_CONFLICT} when it would move others by now
   */
  public Moves<Integer> apply(Caller caller, GroupPlan plan, Integer from, String fingerprint) {
    caller.require(Role.OPERATOR);
    var lives = shelf.lives();
    var moves = moves(plan, from, lives);
    timelines.requirePermitted(from, Preparation.CHANGE_REGISTER);
    if (!moves.fingerprint().equals(fingerprint)) {
      throw Refusal.versionConflict();
    }
    shelf.replace(plan.rules());
    lives.values().forEach(life -> except(life.agency(), plan));
    var moved = new ArrayList<AgencyLife>();
    for (var move : moves.moves()) {
      var life = lives.get(move.code());
      life.become(life.agency().particulars().inGroup(move.to()), life.earliestChange(from));
      moved.add(life);
    }
    shelf.keep(moved);
    return moves;
  }

  private static void except(Agency agency, GroupPlan plan) {
    var wanted = plan.exceptionOf(agency.code());
    if (wanted.isEmpty() && agency.groupException().isEmpty()) {
      return;
    }
    var supervisor = agency.supervisorException().orElse(null);
    agency.except(
        wanted.map(GroupPlan.Exemption::groupNumber).orElse(null),
        supervisor,
        wanted
            .map(GroupPlan.Exemption::reason)
            .or(agency::exceptionReason)
            .filter(reason -> wanted.isPresent() || supervisor != null)
            .orElse(null));
  }

  private Moves<Integer> moves(GroupPlan plan, Integer from, Map<String, AgencyLife> lives) {
    refuse(errors(plan, from, lives));
    var moves = new ArrayList<Moves.Move<Integer>>();
    var before = new TreeMap<Integer, Integer>();
    var after = new TreeMap<Integer, Integer>();
    for (var life : lives.values()) {
      var agency = life.agency();
      if (agency.validTo().filter(last -> last < from).isPresent()) {
        continue;
      }
      int now = agency.groupNumber();
      int then = groupOf(agency, plan).orElseThrow(() -> withoutGroup(agency));
      before.merge(now, 1, Integer::sum);
      after.merge(then, 1, Integer::sum);
      if (now != then) {
        moves.add(new Moves.Move<>(agency.code(), agency.name(), now, then));
      }
    }
    return new Moves<>(moves, before, after);
  }

  private static Optional<Integer> groupOf(Agency agency, GroupPlan plan) {
    return plan.exceptionOf(agency.code())
        .map(GroupPlan.Exemption::groupNumber)
        .or(() -> plan.rules().groupOf(agency.type().code(), agency.provinceCode()));
  }

  private static Refusal withoutGroup(Agency agency) {
    return Refusal.invalid(
        FieldError.of("rules", "REQUIRED", "field.agency-without-group", agency.code()));
  }

  private List<FieldError> errors(GroupPlan plan, Integer from, Map<String, AgencyLife> lives) {
    var errors = new ArrayList<FieldError>();
    if (from == null || !RowRules.isFiscalYear(from)) {
      errors.add(RowRules.fiscalYear("from"));
    }
    var tables = shelf.tables();
    boolean unknown =
        !tables.types().keySet().containsAll(plan.rules().byType().keySet())
            || !tables.provinces().keySet().containsAll(plan.rules().byProvince().keySet())
            || !tables.groups().containsAll(plan.rules().byType().values())
            || !tables.groups().containsAll(plan.rules().byProvince().values());
    if (unknown) {
      errors.add(FieldError.of("rules", "UNKNOWN", "field.group-rules"));
    }
    for (var exception : plan.exceptions()) {
      if (!lives.containsKey(exception.agencyCode())) {
        errors.add(UnknownCode.in("agency", exception.agencyCode()));
      }
      if (!tables.groups().contains(exception.groupNumber())) {
        errors.add(UnknownCode.in("group", Integer.toString(exception.groupNumber())));
      }
      if (exception.reason().isEmpty() || exception.reason().length() > RowRules.LONGEST_REASON) {
        errors.add(FieldError.of("reason", "REQUIRED", "field.agency-exception-reason"));
      }
    }
    return errors;
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }
}
