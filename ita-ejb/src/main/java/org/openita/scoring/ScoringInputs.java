package org.openita.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.approval.Approvals;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;
import org.openita.disclosure.DisclosureScores;
import org.openita.framework.Framework;
import org.openita.framework.InstrumentCode;
import org.openita.framework.SampleRule;
import org.openita.identity.Accounts;
import org.openita.registry.AgencyPeriod;
import org.openita.stakeholder.MinimumSample;
import org.openita.stakeholder.Stakeholders;
import org.openita.survey.CollectionWay;
import org.openita.survey.OptionCounts;
import org.openita.survey.SurveyResponses;
import org.openita.survey.Way;
import org.openita.timeline.Timelines;

/** Collects from the other rooms what a scoring run needs, of all agencies at once. */
@Dependent
class ScoringInputs {

  @Inject private Accounts accounts;
  @Inject private Approvals approvals;
  @Inject private Stakeholders stakeholders;
  @Inject private SurveyResponses responses;
  @Inject private DisclosureScores disclosureScores;
  @Inject private Timelines timelines;

  ScoringInput read(int year) {
    var framework = timelines.frameworkOf(year);
    return new ScoringInput(
        accounts.registeredAgencies(year),
        stakeholders.approved(year, InstrumentCode.IIT),
        stakeholders.approved(year, InstrumentCode.EIT),
        approvals.states(year, DossierKind.DISCLOSURES),
        responses.tally(year, InstrumentCode.IIT),
        responses.tally(year, InstrumentCode.EIT),
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
      Map<Integer, OptionCounts> iit,
      Map<Integer, OptionCounts> eit,
      Map<Integer, Map<String, Integer>> disclosureOptions,
      int disclosureItems,
      SampleRule iitRule,
      SampleRule eitRule) {

    Completeness completeness(AgencyPeriod agency) {
      return new Completeness(
          registered.contains(agency.code()),
          headcounts.containsKey(agency.id()),
          estimates.containsKey(agency.id()),
          disclosureStates.get(agency.id()) == DossierState.APPROVED,
          disclosures(agency).size() == disclosureItems,
          count(iit, agency),
          minimum(headcounts, iitRule, agency),
          count(eit, agency));
    }

    Map<InstrumentCode, OptionCounts> surveys(AgencyPeriod agency, Completeness completeness) {
      var surveys = new EnumMap<InstrumentCode, OptionCounts>(InstrumentCode.class);
      if (completeness.iitComputable()) {
        surveys.put(InstrumentCode.IIT, iit.get(agency.id()));
      }
      if (eit.containsKey(agency.id())) {
        surveys.put(InstrumentCode.EIT, eit.get(agency.id()));
      }
      return surveys;
    }

    Map<String, Integer> disclosures(AgencyPeriod agency) {
      return disclosureOptions.getOrDefault(agency.id(), Map.of());
    }

    Optional<Integer> eitMinimum(AgencyPeriod agency) {
      return minimum(estimates, eitRule, agency);
    }

    /** How many of the counted responses to EIT came in which way. */
    Map<Way, Integer> eitWays(AgencyPeriod agency) {
      return eit.containsKey(agency.id()) ? eit.get(agency.id()).ways() : Map.of();
    }

    /** What each way of collection scores by itself, where that may be told. */
    Map<CollectionWay, Score> eitWayScores(AgencyPeriod agency, Framework framework) {
      var code = InstrumentCode.EIT;
      return eit.containsKey(agency.id())
          ? WayScores.of(
              framework.instrument(code),
              eit.get(agency.id()),
              framework.trustRule(code).smallestGroup())
          : Map.of();
    }

    long responses() {
      return sum(iit) + sum(eit);
    }

    private static long sum(Map<Integer, OptionCounts> counts) {
      return counts.values().stream().mapToLong(OptionCounts::responses).sum();
    }

    private static int count(Map<Integer, OptionCounts> counts, AgencyPeriod agency) {
      return counts.containsKey(agency.id()) ? counts.get(agency.id()).responses() : 0;
    }

    private static Optional<Integer> minimum(
        Map<Integer, Integer> people, SampleRule rule, AgencyPeriod agency) {
      return Optional.ofNullable(people.get(agency.id()))
          .map(population -> MinimumSample.of(population, rule));
    }
  }
}
