package org.openita.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.InstrumentCode;

/** Counts responses by what they have in common, and marks those that are left out. */
@Dependent
class UnusualShelf {

  private static final String OF_SURVEY =
      " from response where cycle_year = ?1 and agency_id = ?2 and instrument_code = ?3";

  /** Answers that so many responses of a way have in common. */
  private static final String SHARED =
      "select answers from response where cycle_year = ?1 and agency_id = ?2"
          + " and instrument_code = ?3 and way = ?4 group by answers having count(*) >= ?5";

  @PersistenceContext private EntityManager entities;

  /** The figures of each way that has responses. */
  Collection<WayFigures> figures(
      int year, int agencyId, InstrumentCode survey, int smallestIdentical) {
    Map<Way, WayFigures> figures = new EnumMap<>(Way.class);
    for (var row :
        rows(
            "select way, flags, count(*), count(exclusion_id)" + OF_SURVEY + " group by way, flags",
            year,
            agencyId,
            survey)) {
      of(figures, row).add(integer(row[1]), integer(row[2]), integer(row[3]));
    }
    for (var row :
        rows(
            "select way, answer_time, count(*)" + OF_SURVEY + " group by way, answer_time",
            year,
            agencyId,
            survey)) {
      of(figures, row).addTime(AnswerTime.of(integer(row[1])), integer(row[2]));
    }
    for (var row :
        rows(
            "select way, day, count(*)" + OF_SURVEY + " group by way, day",
            year,
            agencyId,
            survey)) {
      of(figures, row).addDay(day(row[1]), integer(row[2]));
    }
    for (var row :
        rows(
            "select way, count(*) as size"
                + OF_SURVEY
                + " group by way, answers having size >= "
                + smallestIdentical
                + " order by size desc",
            year,
            agencyId,
            survey)) {
      of(figures, row).addIdentical(integer(row[1]));
    }
    return figures.values();
  }

  private static WayFigures of(Map<Way, WayFigures> figures, Object[] row) {
    return figures.computeIfAbsent(Way.of(integer(row[0])), WayFigures::new);
  }

  private List<Object[]> rows(String sql, int year, int agencyId, InstrumentCode survey) {
    List<?> rows = query(sql, year, agencyId, survey).getResultList();
    return rows.stream().map(row -> (Object[]) row).toList();
  }

  private Query query(String sql, int year, int agencyId, InstrumentCode survey) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, year)
        .setParameter(2, agencyId)
        .setParameter(3, survey.name());
  }

  private static int integer(Object number) {
    return ((Number) number).intValue();
  }

  private static LocalDate day(Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }

  void add(ResponseExclusion exclusion) {
    entities.persist(exclusion);
  }

  void flush() {
    entities.flush();
  }

  /** Marks the responses of a group that are not marked yet. */
  int exclude(ResponseExclusion exclusion, ExclusionCriterion criterion, int smallestIdentical) {
    var query =
        query(
                "update response set exclusion_id = ?6"
                    + " where cycle_year = ?1 and agency_id = ?2 and instrument_code = ?3"
                    + " and way = ?4 and exclusion_id is null and flags & ?7 = ?7"
                    + (criterion.day().isPresent() ? " and day = ?8" : "")
                    + (criterion.identical()
                        ? " and answers in (select answers from (" + SHARED + ") as shared)"
                        : ""),
                exclusion.year(),
                exclusion.agencyId(),
                exclusion.instrument())
            .setParameter(4, criterion.way().code())
            .setParameter(6, exclusion.id())
            .setParameter(7, criterion.mask());
    if (criterion.identical()) {
      query.setParameter(5, smallestIdentical);
    }
    criterion.day().ifPresent(day -> query.setParameter(8, day));
    return query.executeUpdate();
  }

  /** How many responses of a way one group has and another one of the same way has not. */
  int difference(
      ResponseExclusion of, ExclusionCriterion one, ExclusionCriterion other, int smallest) {
    return integer(
        query(
                "select count(*)"
                    + OF_SURVEY
                    + " and way = ?4 and ("
                    + literal(one)
                    + ") <> ("
                    + literal(other)
                    + ")",
                of.year(),
                of.agencyId(),
                of.instrument())
            .setParameter(4, one.way().code())
            .setParameter(5, smallest)
            .getSingleResult());
  }

  /** A condition of numbers and a date, true or false for any response. */
  private static String literal(ExclusionCriterion criterion) {
    return "flags & %1$d = %1$d".formatted(criterion.mask())
        + criterion.day().map(" and day = date '%s'"::formatted).orElse("")
        + " and (answers in (select answers from ("
        + SHARED
        + ") as shared) or %d = 0)".formatted(criterion.identical() ? 1 : 0);
  }

  /** Takes the marks off again. */
  void include(ResponseExclusion exclusion) {
    query(
            "update response set exclusion_id = null where cycle_year = ?1 and agency_id = ?2"
                + " and instrument_code = ?3 and exclusion_id = ?4",
            exclusion.year(),
            exclusion.agencyId(),
            exclusion.instrument())
        .setParameter(4, exclusion.id())
        .executeUpdate();
  }

  /** How many responses of a way count. */
  int left(int year, int agencyId, InstrumentCode survey, Way way) {
    return integer(
        query(
                "select count(*)" + OF_SURVEY + " and way = ?4 and exclusion_id is null",
                year,
                agencyId,
                survey)
            .setParameter(4, way.code())
            .getSingleResult());
  }

  Optional<ResponseExclusion> exclusion(int id) {
    return Optional.ofNullable(entities.find(ResponseExclusion.class, id));
  }

  List<ResponseExclusion> exclusions(int year, int agencyId) {
    return entities
        .createQuery(
            "select e from ResponseExclusion e where e.cycleYear = :year and e.agencyId = :agency"
                + " order by e.excludedAt desc, e.id desc",
            ResponseExclusion.class)
        .setParameter("year", year)
        .setParameter("agency", agencyId)
        .getResultList();
  }
}
