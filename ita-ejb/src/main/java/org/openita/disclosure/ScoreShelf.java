package org.openita.disclosure;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds and keeps scores, decisions and appeals. */
@Dependent
class ScoreShelf {

  @PersistenceContext private EntityManager entities;
  @Inject private DisclosureRules rules;

  Optional<ScoreRecord> first(DisclosureAnswer answer) {
    return Optional.ofNullable(entities.find(ScoreRecord.class, answer.id()));
  }

  Optional<SecondScoreRecord> second(DisclosureAnswer answer) {
    return Optional.ofNullable(entities.find(SecondScoreRecord.class, answer.id()));
  }

  void keep(Object record) {
    entities.persist(record);
  }

  void flush() {
    entities.flush();
  }

  /** An answer that is corrected begins anew: nothing that was made of it holds. */
  void forget(DisclosureAnswer answer) {
    first(answer).ifPresent(entities::remove);
    second(answer).ifPresent(entities::remove);
    Optional.ofNullable(entities.find(AppealRecord.class, answer.id())).ifPresent(entities::remove);
    of("DecisionRecord", List.of(answer.id()), DecisionRecord.class).forEach(entities::remove);
  }

  /** What has been made of each answer of a dossier, by the key of the answer. */
  Function<DisclosureAnswer, Scored> of(int year, Collection<DisclosureAnswer> answers) {
    boolean two = rules.of(year).secondAssessor();
    var keys = answers.stream().map(DisclosureAnswer::id).toList();
    var first = byAnswer(of("ScoreRecord", keys, ScoreRecord.class), GivenScore::answerId);
    var second =
        byAnswer(of("SecondScoreRecord", keys, SecondScoreRecord.class), GivenScore::answerId);
    var appeals = byAnswer(of("AppealRecord", keys, AppealRecord.class), AppealRecord::answerId);
    var decisions =
        of("DecisionRecord", keys, DecisionRecord.class).stream()
            .collect(groupingBy(DecisionRecord::answerId));
    return answer ->
        new Scored(
            two,
            Optional.ofNullable(first.get(answer.id())).map(GivenScore::score),
            Optional.ofNullable(second.get(answer.id())).map(GivenScore::score),
            decisions.getOrDefault(answer.id(), List.of()).stream()
                .map(DecisionRecord::decision)
                .toList(),
            Optional.ofNullable(appeals.get(answer.id())).map(AppealRecord::appeal));
  }

  Scored of(int year, DisclosureAnswer answer) {
    return of(year, List.of(answer)).apply(answer);
  }

  private <T> List<T> of(String entity, Collection<Integer> answers, Class<T> type) {
    if (answers.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery("select r from " + entity + " r where r.answerId in :answers", type)
        .setParameter("answers", answers)
        .getResultList();
  }

  private static <T> Map<Integer, T> byAnswer(List<T> records, Function<T, Integer> key) {
    return records.stream().collect(Collectors.toMap(key, Function.identity()));
  }

  /** Option values that count, by item code, of approved dossiers, by the key of the agency. */
  Map<Integer, Map<String, Integer>> approved(int year) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select d.agency_id, a.item_code,"
                    + " coalesce(p.option_value, g.option_value, s.option_value) from dossier d"
                    + " join disclosure_answer a on a.dossier_id = d.id"
                    + " join disclosure_score s on s.answer_id = a.id"
                    + " left join disclosure_second_score t on t.answer_id = a.id"
                    + " left join disclosure_decision g"
                    + " on g.answer_id = a.id and g.cause = 'DISAGREEMENT'"
                    + " left join disclosure_decision p"
                    + " on p.answer_id = a.id and p.cause = 'APPEAL'"
                    + " where d.cycle_year = ?1 and d.kind = 'DISCLOSURES'"
                    + " and d.state = 'APPROVED' and (?2 = 0 or t.option_value = s.option_value"
                    + " or g.id is not null or p.id is not null)")
            .setParameter(1, year)
            .setParameter(2, rules.of(year).secondAssessor() ? 1 : 0)
            .getResultList();
    var scores = new HashMap<Integer, Map<String, Integer>>();
    for (var row : rows) {
      var columns = (Object[]) row;
      scores
          .computeIfAbsent(((Number) columns[0]).intValue(), agency -> new HashMap<>())
          .put((String) columns[1], ((Number) columns[2]).intValue());
    }
    return scores;
  }

  /** How many items an assessor has scored, by the key of the agency. */
  Map<Integer, Integer> counts(int year, String assessor, Collection<Integer> agencies) {
    var counts = new HashMap<Integer, Integer>();
    if (agencies.isEmpty()) {
      return counts;
    }
    var given =
        rules.of(year).secondAssessor()
            ? "(select answer_id, assessor from disclosure_score union all"
                + " select answer_id, assessor from disclosure_second_score)"
            : "(select answer_id, ?2 assessor from disclosure_score)";
    List<?> rows =
        entities
            .createNativeQuery(
                "select d.agency_id, count(*) from dossier d"
                    + " join disclosure_answer a on a.dossier_id = d.id join "
                    + given
                    + " s on s.answer_id = a.id where d.cycle_year = ?1"
                    + " and d.kind = 'DISCLOSURES' and s.assessor = ?2 and d.agency_id in ("
                    + agencies.stream().map(String::valueOf).collect(Collectors.joining(","))
                    + ") group by d.agency_id")
            .setParameter(1, year)
            .setParameter(2, assessor)
            .getResultList();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(row -> counts.put(((Number) row[0]).intValue(), ((Number) row[1]).intValue()));
    return counts;
  }
}
