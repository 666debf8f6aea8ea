package org.openita.disclosure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.timeline.Timelines;

/** Whether assessors measure alike: how their scores are distributed. For operators. */
@Stateless
public class Calibration {

  /** Every score that was given, with the other assessor's beside it. */
  private static final String GIVEN =
      "(select s.answer_id, s.assessor, s.option_value mine, t.option_value other"
          + " from disclosure_score s"
          + " left join disclosure_second_score t on t.answer_id = s.answer_id"
          + " union all select t.answer_id, t.assessor, t.option_value, s.option_value"
          + " from disclosure_second_score t"
          + " join disclosure_score s on s.answer_id = t.answer_id) x"
          + " join disclosure_answer a on a.id = x.answer_id"
          + " join dossier d on d.id = a.dossier_id and d.cycle_year = ?1"
          + " join disclosure_item i on i.year = ?2 and i.code = a.item_code"
          + " join scale_option o on o.year = i.year and o.scale_code = i.scale_code"
          + " and o.value = x.mine";

  private static final String FIGURES =
      "count(*), coalesce(sum(o.score = 0), 0), coalesce(avg(o.score), 0), count(x.other),"
          + " coalesce(sum(x.other = x.mine), 0)";

  @PersistenceContext private EntityManager entities;
  @Inject private Timelines timelines;

  /**
   * By assessor, in the order of their names.
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator
   */
  public List<Tally> byAssessor(Caller caller, int year) {
    caller.require(Role.OPERATOR);
    return tallies("x.assessor", "x.assessor", year, Optional.empty());
  }

  /**
   * By item, in the order of the framework.
   *
   * @param assessor whose scores to count; all without one
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator
   */
  public List<Tally> byItem(Caller caller, int year, Optional<String> assessor) {
    caller.require(Role.OPERATOR);
    return tallies("a.item_code", "min(cast(substr(a.item_code, 2) as int))", year, assessor);
  }

  private List<Tally> tallies(String group, String order, int year, Optional<String> assessor) {
    var statement =
        "select %s, %s from %s where ?3 = '' or x.assessor = ?3 group by %s order by %s"
            .formatted(group, FIGURES, GIVEN, group, order);
    List<?> rows =
        entities
            .createNativeQuery(statement)
            .setParameter(1, year)
            .setParameter(2, timelines.cycle(year).frameworkYear())
            .setParameter(3, assessor.orElse(""))
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Calibration::tally).toList();
  }

  private static Tally tally(Object[] row) {
    return new Tally(
        (String) row[0],
        ((Number) row[1]).longValue(),
        ((Number) row[2]).longValue(),
        ((Number) row[3]).doubleValue(),
        ((Number) row[4]).longValue(),
        ((Number) row[5]).longValue());
  }
}
