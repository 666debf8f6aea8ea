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

/**
 * Which body supervises which agencies: a rule by type and, where told, by province; an agency with
 * an exception keeps it. Every command refuses whoever is no operator as {@code FORBIDDEN}.
 */
@Stateless
public class Supervision {

  @Inject private RegisterShelf shelf;

  /** The rules of today. */
  public SupervisionRules rules(Caller caller) {
    caller.require(Role.OPERATOR);
    return shelf.supervisionRules();
  }

  /**
   * What rules would move, without moving it.
   *
   * @param from first cycle of which they would hold, Buddhist Era; an agency that has changed
   *     later would move from then on, one that has left by then would not
   * @throws Refusal {@code INVALID_INPUT} when nobody would supervise an agency
   */
  public Moves<String> preview(Caller caller, SupervisionRules rules, Integer from) {
    caller.require(Role.OPERATOR);
    return moves(rules, from, shelf.lives());
  }

  /**
   * Lets rules hold from a cycle on.
   *
   * @param fingerprint of the {@link Moves} that the caller has looked at
   * @throws Refusal {@code VERSION_CONFLICT} when they would move others by now
   */
  public Moves<String> apply(
      Caller caller, SupervisionRules rules, Integer from, String fingerprint) {
    caller.require(Role.OPERATOR);
    var lives = shelf.lives();
    var moves = moves(rules, from, lives);
    if (!moves.fingerprint().equals(fingerprint)) {
      throw Refusal.versionConflict();
    }
    shelf.replace(rules);
    var bodies = shelf.tables().bodies();
    var moved = new ArrayList<AgencyLife>();
    for (var move : moves.moves()) {
      var life = lives.get(move.code());
      life.become(
          life.agency().particulars().under(bodies.get(move.to())), life.earliestChange(from));
      moved.add(life);
    }
    shelf.keep(moved);
    return moves;
  }

  private Moves<String> moves(SupervisionRules rules, Integer from, Map<String, AgencyLife> lives) {
    refuse(errors(rules, from));
    var moves = new ArrayList<Moves.Move<String>>();
    var before = new TreeMap<String, Integer>();
    var after = new TreeMap<String, Integer>();
    for (var life : lives.values()) {
      var agency = life.agency();
      if (agency.validTo().filter(last -> last < from).isPresent()) {
        continue;
      }
      var now = agency.supervisingBodyCode();
      var then = bodyOf(agency, rules).orElseThrow(() -> withoutBody(agency));
      before.merge(now, 1, Integer::sum);
      after.merge(then, 1, Integer::sum);
      if (!now.equals(then)) {
        moves.add(new Moves.Move<>(agency.code(), agency.name(), now, then));
      }
    }
    return new Moves<>(moves, before, after);
  }

  private static Optional<String> bodyOf(Agency agency, SupervisionRules rules) {
    return agency
        .supervisorException()
        .or(() -> rules.bodyOf(agency.type().code(), agency.provinceCode()));
  }

  private static Refusal withoutBody(Agency agency) {
    return Refusal.invalid(
        FieldError.of("rules", "REQUIRED", "field.agency-not-supervised", agency.code()));
  }

  private List<FieldError> errors(SupervisionRules rules, Integer from) {
    var errors = new ArrayList<FieldError>();
    if (from == null || !RowRules.isFiscalYear(from)) {
      errors.add(RowRules.fiscalYear("from"));
    }
    var tables = shelf.tables();
    boolean known =
        tables.bodies().keySet().containsAll(rules.bodies().values())
            && rules.bodies().keySet().stream()
                .allMatch(
                    subject ->
                        tables.types().containsKey(subject.type())
                            && subject
                                .province()
                                .filter(code -> !tables.provinces().containsKey(code))
                                .isEmpty());
    if (!known) {
      errors.add(FieldError.of("rules", "UNKNOWN", "field.supervision-rules"));
    }
    return errors;
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }
}
