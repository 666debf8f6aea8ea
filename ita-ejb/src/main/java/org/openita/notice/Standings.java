package org.openita.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.approval.Approvals;
import org.openita.framework.InstrumentCode;
import org.openita.stakeholder.MinimumSample;
import org.openita.stakeholder.Stakeholders;
import org.openita.survey.SurveyResponses;
import org.openita.timeline.Timelines;

/** Asks the other rooms how far all agencies of a cycle have come. */
@Dependent
class Standings {

  @Inject private Approvals approvals;
  @Inject private Stakeholders stakeholders;
  @Inject private SurveyResponses responses;
  @Inject private Timelines timelines;

  Standing of(int year) {
    var surveys = Stream.of(InstrumentCode.IIT, InstrumentCode.EIT).toList();
    return new Standing(
        approvals.states(year),
        surveys.stream()
            .collect(Collectors.toMap(survey -> survey, survey -> responses.counts(year, survey))),
        surveys.stream()
            .collect(Collectors.toMap(survey -> survey, survey -> minimums(year, survey))));
  }

  private Map<Integer, Integer> minimums(int year, InstrumentCode survey) {
    var rule = timelines.frameworkOf(year).sampleRule(survey);
    var minimums = new HashMap<Integer, Integer>();
    stakeholders
        .approved(year, survey)
        .forEach((agency, people) -> minimums.put(agency, MinimumSample.of(people, rule)));
    return minimums;
  }
}
