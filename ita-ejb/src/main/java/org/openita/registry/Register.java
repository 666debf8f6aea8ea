package org.openita.registry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.timeline.Preparation;
import org.openita.timeline.Timelines;

/**
 * Writes the register: one agency by a form, or thousands by a file.
 *
 * <p>A change holds from a cycle on; the cycles before keep what was. Told from the cycle in which
 * the present period began, it corrects that period. Every command refuses, beside what it says,
 * with {@code FORBIDDEN} whoever is no operator, and with {@code INVALID_INPUT} and an error per
 * field what {@link AgencyRow} does not allow.
 */
@Stateless
public class Register {

  @Inject private Timelines timelines;
  @Inject private RegisterShelf shelf;
  @Inject private Validity validity;

  /**
   * Enters a new agency.
   *
   * @throws Refusal {@code INVALID_INPUT} also when the code has been given before
   */
  public Agency add(Caller caller, AgencyRow row) {
    caller.require(Role.OPERATOR);
    var tables = shelf.tables();
    var errors = new RowRules(tables, shelf::parentOf).errors(row);
    if (shelf.life(row.code()).isPresent()) {
      errors.add(FieldError.of("code", "DUPLICATE", "field.agency-code-exists", row.code()));
    }
    refuse(errors);
    var life = begin(row, tables);
    shelf.add(life.agency());
    shelf.keep(List.of(life));
    return life.agency();
  }

  /**
   * Changes an agency from a cycle on: name, type, where it belongs, contact, validity.
   *
   * @param from first cycle of which names, type and belonging hold, Buddhist Era
   * @param version of the agency last read
   * @throws Refusal {@code NOT_FOUND}, {@code VERSION_CONFLICT}; {@code INVALID_INPUT} also when
   *     the agency has changed later than {@code from} or has left by then
   */
  public Agency change(Caller caller, AgencyRow row, int from, long version) {
    caller.require(Role.OPERATOR);
    timelines.requirePermitted(from, Preparation.CHANGE_REGISTER);
    var life = shelf.life(row.code()).orElseThrow(Refusal::notFound);
    if (life.agency().version() != version) {
      throw Refusal.versionConflict();
    }
    var tables = shelf.tables();
    var errors = new RowRules(tables, shelf::parentOf).errors(row);
    if (errors.isEmpty()) {
      errors.addAll(refusals(life, row, tables, from));
    }
    refuse(errors);
    write(life, row, tables, from);
    shelf.keep(List.of(life));
    return life.agency();
  }

  /**
   * Changes where an agency is reached; its own people may, too.
   *
   * @param version of the agency last read
   * @throws Refusal {@code NOT_FOUND} out of the caller's reach, {@code FORBIDDEN} unless the
   *     caller is an operator or fills in for the agency, {@code VERSION_CONFLICT}
   */
  public Agency changeContact(Caller caller, String code, Contact contact, long version) {
    var agency = shelf.life(code).orElseThrow(Refusal::notFound).agency();
    if (!caller.is(Role.OPERATOR)) {
      caller.requireWrite(agency);
    }
    if (agency.version() != version) {
      throw Refusal.versionConflict();
    }
    refuse(contact.errors());
    agency.reachAt(contact);
    shelf.flush();
    return agency;
  }

  /**
   * What would become of rows, without writing them: an outcome per row, in their order.
   *
   * @param from first cycle of which changes would hold
   */
  public List<RowOutcome> compare(Caller caller, List<AgencyRow> rows, int from) {
    caller.require(Role.OPERATOR);
    return judge(rows, from, shelf.tables(), shelf.lives());
  }

  /**
   * Sees to it that changes can hold from a cycle on.
   *
   * @param from fiscal year, Buddhist Era; null where nothing was said
   * @throws Refusal {@code INVALID_INPUT}
   */
  public static void requireYear(Integer from) {
    if (from == null || !RowRules.isFiscalYear(from)) {
      throw Refusal.invalid(RowRules.fiscalYear("from"));
    }
  }

  /**
   * Writes rows, all or none: codes not yet in the register enter it, others change from a cycle
   * on; agencies that no row names stay as they are.
   *
   * @param from first cycle of which changes hold
   * @throws Refusal {@code INVALID_INPUT} with the errors of the first row refused
   */
  public List<RowOutcome> apply(Caller caller, List<AgencyRow> rows, int from) {
    caller.require(Role.OPERATOR);
    timelines.requirePermitted(from, Preparation.CHANGE_REGISTER);
    var tables = shelf.tables();
    var lives = shelf.lives();
    var outcomes = judge(rows, from, tables, lives);
    outcomes.stream()
        .filter(RowOutcome::refused)
        .findFirst()
        .ifPresent(outcome -> refuse(outcome.errors()));
    var touched = new ArrayList<AgencyLife>();
    for (var outcome : outcomes) {
      var row = outcome.row();
      if (outcome.added()) {
        lives.put(row.code(), begin(row, tables));
      } else if (outcome.changed()) {
        write(lives.get(row.code()), row, tables, from);
      }
      if (!outcome.unchanged()) {
        touched.add(lives.get(row.code()));
      }
    }
    addParentsFirst(outcomes, lives);
    shelf.keep(touched);
    return outcomes;
  }

  private List<RowOutcome> judge(
      List<AgencyRow> rows, int from, ReferenceTables tables, Map<String, AgencyLife> lives) {
    var rules = new RowRules(tables, parents(rows, lives));
    var seen = new HashSet<String>();
    var outcomes = new ArrayList<RowOutcome>();
    for (var row : rows) {
      var errors = rules.errors(row);
      var life = Optional.ofNullable(lives.get(row.code()));
      if (!seen.add(row.code())) {
        errors.add(FieldError.of("code", "DUPLICATE", "field.agency-code-twice", row.code()));
      }
      if (errors.isEmpty()) {
        life.ifPresent(known -> errors.addAll(refusals(known, row, tables, from)));
      }
      outcomes.add(new RowOutcome(row, life.map(AgencyLife::agency).map(AgencyRow::of), errors));
    }
    return outcomes;
  }

  /** As they will be once the rows are written. */
  private static Function<String, Optional<String>> parents(
      List<AgencyRow> rows, Map<String, AgencyLife> lives) {
    var parents = new HashMap<String, Optional<String>>();
    lives.forEach((code, life) -> parents.put(code, life.agency().parentCode()));
    rows.forEach(row -> parents.put(row.code(), Optional.ofNullable(Agency.orNull(row.parent()))));
    return parents::get;
  }

  private List<FieldError> refusals(
      AgencyLife life, AgencyRow row, ReferenceTables tables, int from) {
    var errors = new ArrayList<FieldError>();
    validity.refuses(life, row.validFrom(), last(row)).ifPresent(errors::add);
    if (errors.isEmpty() && !tables.particulars(row).equals(life.agency().particulars())) {
      life.refusesChange(from, row.validFrom(), last(row)).ifPresent(errors::add);
    }
    return errors;
  }

  private static AgencyLife begin(AgencyRow row, ReferenceTables tables) {
    var life = AgencyLife.begin(row.code(), tables.particulars(row), row.validFrom(), last(row));
    describe(life.agency(), row);
    return life;
  }

  private static void write(AgencyLife life, AgencyRow row, ReferenceTables tables, int from) {
    life.hold(row.validFrom(), last(row));
    life.become(tables.particulars(row), from);
    describe(life.agency(), row);
  }

  private static void describe(Agency agency, AgencyRow row) {
    agency.except(
        row.groupException().orElse(null),
        Agency.orNull(row.supervisorException()),
        Agency.orNull(row.exceptionReason()));
    agency.reachAt(row.contact());
  }

  private static int last(AgencyRow row) {
    return row.validTo().orElse(Agency.OPEN_END);
  }

  /** An agency refers to its parent, which must be there before it. */
  private void addParentsFirst(List<RowOutcome> outcomes, Map<String, AgencyLife> lives) {
    var waiting = new LinkedHashMap<String, AgencyRow>();
    outcomes.stream()
        .filter(RowOutcome::added)
        .forEach(outcome -> waiting.put(outcome.row().code(), outcome.row()));
    while (!waiting.isEmpty()) {
      var ready =
          waiting.values().stream().filter(row -> !waiting.containsKey(row.parent())).toList();
      for (var row : ready) {
        shelf.add(lives.get(row.code()).agency());
      }
      shelf.flush();
      ready.forEach(row -> waiting.remove(row.code()));
    }
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }
}
