package org.openita.scoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.Framework;
import org.openita.framework.InstrumentCode;
import org.openita.registry.AgencyPeriod;
import org.openita.scoring.ScoringInputs.ScoringInput;
import org.openita.survey.CollectionWay;
import org.openita.survey.OptionCounts;

/** Scores the agencies of a run, each by itself. */
final class Scorer {

  private final int runId;
  private final Framework framework;
  private final ScoringInput input;

  Scorer(int runId, Framework framework, ScoringInput input) {
    this.runId = runId;
    this.framework = framework;
    this.input = input;
  }

  /**
   * @param answers to each survey that anybody has answered
   */
  AgencyScore score(AgencyPeriod agency, Map<InstrumentCode, OptionCounts> answers) {
    var completeness = input.completeness(agency, answers);
    var scored = new ScoredAnswers(computable(answers, completeness), input.disclosures(agency));
    var sheet = scored.sheet(framework);
    var eit = Optional.ofNullable(answers.get(InstrumentCode.EIT));
    return new AgencyScore(
        runId,
        agency.id(),
        sheet.total(),
        sheet.total().map(total -> Rating.of(total, framework).code()),
        completeness,
        new AgencyScore.External(
            input.eitMinimum(agency),
            eit.map(OptionCounts::ways).orElse(Map.of()),
            eit.map(this::wayScores).orElse(Map.of())),
        scored.bytes(framework));
  }

  private static Map<InstrumentCode, OptionCounts> computable(
      Map<InstrumentCode, OptionCounts> answers, Completeness completeness) {
    var surveys = new EnumMap<InstrumentCode, OptionCounts>(InstrumentCode.class);
    surveys.putAll(answers);
    if (!completeness.iitComputable()) {
      surveys.remove(InstrumentCode.IIT);
    }
    return surveys;
  }

  /** What each way of collection scores by itself, where that may be told. */
  private Map<CollectionWay, Score> wayScores(OptionCounts eit) {
    var code = InstrumentCode.EIT;
    return WayScores.of(framework.instrument(code), eit, framework.trustRule(code).smallestGroup());
  }
}
