package org.openita.registry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.timeline.Preparation;
import org.openita.timeline.Timelines;

/**
 * Agencies that merge, split or leave. Their cycles before stay as they were, under their names of
 * then. Every command refuses, beside what it says, with {@code FORBIDDEN} whoever is no operator,
 * and with {@code INVALID_INPUT} the code of no agency.
 */
@Stateless
public class Reorganisations {

  @Inject private Timelines timelines;
  @Inject private RegisterShelf shelf;
  @Inject private Validity validity;

  /**
   * Lets an agency leave.
   *
   * @param last last cycle in which it is assessed, Buddhist Era
   * @param version of the agency last read
   * @throws Refusal {@code NOT_FOUND}; {@code VERSION_CONFLICT}; {@code INVALID_INPUT} when it has
   *     changed or worked in a later cycle
   */
  public Agency leave(Caller caller, String code, Integer last, long version) {
    caller.require(Role.OPERATOR);
    var life = life(code);
    if (life.agency().version() != version) {
      throw Refusal.versionConflict();
    }
    if (last == null) {
      throw Refusal.invalid(FieldError.of("last", "REQUIRED", "field.required"));
    }
    timelines.requirePermitted(last + 1, Preparation.CHANGE_REGISTER);
    end(life, last, "last");
    shelf.flush();
    return life.agency();
  }

  /**
   * Lets agencies merge: they leave, and another one, or one of them, stands for them.
   *
   * @param codes of those that merge
   * @param into code of the agency that stands for them
   * @param from first cycle after the merger, Buddhist Era
   * @throws Refusal {@code INVALID_INPUT} when nobody would leave, when one has changed or worked
   *     since, or when the successor is not assessed from that cycle on
   */
  public void merge(Caller caller, List<String> codes, String into, Integer from) {
    caller.require(Role.OPERATOR);
    requireYear(from);
    timelines.requirePermitted(from, Preparation.CHANGE_REGISTER);
    var successor = known("into", into);
    var leaving = lives("codes", codes);
    leaving.removeIf(life -> life.agency() == successor.agency());
    if (leaving.isEmpty()) {
      throw Refusal.invalid(FieldError.of("codes", "REQUIRED", "field.merger-of-several"));
    }
    requireAssessed(successor, from, "into");
    for (var life : leaving) {
      end(life, from - 1, "from");
      succeed(life, successor, from, SuccessionKind.MERGER);
    }
    shelf.flush();
  }

  /**
   * Splits an agency: others stand for it or for parts of it. It leaves unless it is one of them.
   *
   * @param into codes of the agencies that stand for it
   * @param from first cycle after the split, Buddhist Era
   * @throws Refusal {@code INVALID_INPUT} when there would not be two, when the agency has changed
   *     or worked since, or when a successor is not assessed from that cycle on
   */
  public void split(Caller caller, String code, List<String> into, Integer from) {
    caller.require(Role.OPERATOR);
    requireYear(from);
    timelines.requirePermitted(from, Preparation.CHANGE_REGISTER);
    var whole = life(code);
    var parts = lives("into", into);
    if (parts.size() < 2) {
      throw Refusal.invalid(FieldError.of("into", "REQUIRED", "field.split-into-several"));
    }
    parts.forEach(part -> requireAssessed(part, from, "into"));
    boolean stays = parts.removeIf(part -> part.agency() == whole.agency());
    if (!stays) {
      end(whole, from - 1, "from");
    }
    parts.forEach(part -> succeed(whole, part, from, SuccessionKind.SPLIT));
    shelf.flush();
  }

  /**
   * Forgets that one agency came after another, where that was an error. Who is assessed when is
   * corrected by changing the agencies.
   *
   * @throws Refusal {@code NOT_FOUND}
   */
  public void forget(Caller caller, int successionId) {
    caller.require(Role.OPERATOR);
    shelf.remove(shelf.succession(successionId).orElseThrow(Refusal::notFound));
    shelf.flush();
  }

  private AgencyLife life(String code) {
    return shelf.life(ThaiText.tidy(code)).orElseThrow(Refusal::notFound);
  }

  private AgencyLife known(String field, String code) {
    return shelf
        .life(ThaiText.tidy(code))
        .orElseThrow(() -> Refusal.invalid(UnknownCode.in(field, code)));
  }

  private List<AgencyLife> lives(String field, List<String> codes) {
    var lives = new ArrayList<AgencyLife>();
    for (var code : distinct(codes)) {
      lives.add(known(field, code));
    }
    return lives;
  }

  private static Set<String> distinct(List<String> codes) {
    var distinct = new LinkedHashSet<String>();
    codes.stream().map(ThaiText::tidy).filter(code -> !code.isEmpty()).forEach(distinct::add);
    return distinct;
  }

  private void end(AgencyLife life, int last, String field) {
    int first = life.agency().validFrom();
    Optional<FieldError> error =
        RowRules.isFiscalYear(last)
            ? validity.refuses(life, first, last)
            : Optional.of(RowRules.fiscalYear(field));
    error.ifPresent(
        wrong -> {
          throw Refusal.invalid(
              new FieldError(field, wrong.code(), wrong.messageKey(), wrong.arguments()));
        });
    life.hold(first, last);
  }

  private void succeed(AgencyLife before, AgencyLife after, int from, SuccessionKind kind) {
    shelf.add(new AgencySuccession(before.agency(), after.agency(), from, kind));
  }

  private static void requireAssessed(AgencyLife life, int from, String field) {
    if (!life.agency().validIn(from)) {
      throw Refusal.invalid(
          FieldError.of(
              field,
              "OUT_OF_RANGE",
              "field.agency-not-assessed",
              life.agency().code(),
              Integer.toString(from)));
    }
  }

  private static void requireYear(Integer from) {
    if (from == null || !RowRules.isFiscalYear(from)) {
      throw Refusal.invalid(RowRules.fiscalYear("from"));
    }
  }
}
