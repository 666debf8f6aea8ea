package org.openita.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.approval.Approvals;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;
import org.openita.disclosure.DisclosureScores;
import org.openita.framework.InstrumentCode;
import org.openita.framework.SampleRule;
import org.openita.identity.Accounts;
import org.openita.registry.AgencyPeriod;
import org.openita.stakeholder.MinimumSample;
import org.openita.stakeholder.Stakeholders;
import org.openita.survey.OptionCounts;
import org.openita.timeline.Timelines;

/**
 * Collects from the other rooms what a scoring run needs beside the responses, of all agencies at
 * once.
 */
@Dependent
class ScoringInputs {

  @Inject private Accounts accounts;
  @Inject private Approvals approvals;
  @Inject private Stakeholders stakeholders;
  @Inject private DisclosureScores disclosureScores;
  @Inject private Timelines timelines;

  ScoringInput read(int year) {
    var framework = timelines.frameworkOf(year);
    return new ScoringInput(
        accounts.registeredAgencies(year),
        stakeholders.approved(year, InstrumentCode.IIT),
        stakeholders.approved(year, InstrumentCode.EIT),
        approvals.states(year, DossierKind.DISCLOSURES),
        disclosureScores.approved(year),
        framework.instrument(InstrumentCode.OIT).disclosureItems().size(),
        framework.sampleRule(InstrumentCode.IIT),
        framework.sampleRule(InstrumentCode.EIT));
  }

  /** All maps are by the database key of the agency. */
  record ScoringInput(
      Set<String> registered,
      Map<Integer, Integer> headcounts,
      Map<Integer, Integer> estimates,
      Map<Integer, DossierState> disclosureStates,
      Map<Integer, Map<String, Integer>> disclosureOptions,
      int disclosureItems,
      SampleRule iitRule,
      SampleRule eitRule) {

    /**
     * @param answers to each survey that anybody has answered
     */
    Completeness completeness(AgencyPeriod agency, Map<InstrumentCode, OptionCounts> answers) {
      return new Completeness(
          registered.contains(agency.code()),
          headcounts.containsKey(agency.id()),
          estimates.containsKey(agency.id()),
          disclosureStates.get(agency.id()) == DossierState.APPROVED,
          disclosures(agency).size() == disclosureItems,
          count(answers, InstrumentCode.IIT),
          minimum(headcounts, iitRule, agency),
          count(answers, InstrumentCode.EIT));
    }

    Map<String, Integer> disclosures(AgencyPeriod agency) {
      return disclosureOptions.getOrDefault(agency.id(), Map.of());
    }

    Optional<Integer> eitMinimum(AgencyPeriod agency) {
      return minimum(estimates, eitRule, agency);
    }

    private static int count(Map<InstrumentCode, OptionCounts> answers, InstrumentCode survey) {
      return answers.containsKey(survey) ? answers.get(survey).responses() : 0;
    }

    private static Optional<Integer> minimum(
        Map<Integer, Integer> people, SampleRule rule, AgencyPeriod agency) {
      return Optional.ofNullable(people.get(agency.id()))
          .map(population -> MinimumSample.of(population, rule));
    }
  }
}
