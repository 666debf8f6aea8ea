package org.openita.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.openita.approval.Approvals;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierStatus;
import org.openita.disclosure.Disclosure;
import org.openita.disclosure.DisclosureInput;
import org.openita.disclosure.DisclosureScores;
import org.openita.disclosure.Disclosures;
import org.openita.disclosure.Finding;
import org.openita.disclosure.ItemReview;
import org.openita.disclosure.Verdict;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentCode;
import org.openita.framework.Question;
import org.openita.identity.Caller;
import org.openita.stakeholder.Stakeholders;
import org.openita.survey.Channels;
import org.openita.survey.SurveyResponses;
import org.openita.timeline.Timelines;

/** Lets an agency go through its obligations, step by step, as its people would. */
@Dependent
class DemonstrationAgency {

  private static final int YEAR = Demonstration.YEAR;
  private static final int HEADCOUNT = 120;
  private static final int ESTIMATE = 900;
  private static final int INTERNAL_RESPONDENTS = 32;
  private static final int EXTERNAL_RESPONDENTS = 35;

  @Inject private Stakeholders stakeholders;
  @Inject private Approvals approvals;
  @Inject private Channels channels;
  @Inject private SurveyResponses responses;
  @Inject private Disclosures disclosures;
  @Inject private DisclosureScores scores;
  @Inject private Timelines timelines;

  Walk walk(String agencyCode, Caller administrator, Caller executive) {
    return new Walk(agencyCode, administrator, executive);
  }

  /** The walk of one agency. */
  final class Walk {

    private final String agency;
    private final Caller administrator;
    private final Caller executive;
    private final Random random;

    private Walk(String agency, Caller administrator, Caller executive) {
      this.agency = agency;
      this.administrator = administrator;
      this.executive = executive;
      this.random = new Random(agency.hashCode());
    }

    void submitStakeholders() {
      stakeholders.putInternal(administrator, YEAR, agency, HEADCOUNT, 0);
      submit(DossierKind.INTERNAL_STAKEHOLDERS);
      stakeholders.putExternal(administrator, YEAR, agency, ESTIMATE, 0);
      submit(DossierKind.EXTERNAL_STAKEHOLDERS);
    }

    void submitDisclosures() {
      submitStakeholders();
      approve(DossierKind.INTERNAL_STAKEHOLDERS);
      approve(DossierKind.EXTERNAL_STAKEHOLDERS);
      for (var disclosure : disclosures.ofAgency(administrator, YEAR, agency)) {
        disclosures.put(
            administrator, YEAR, agency, disclosure.item().code(), input(disclosure), 0);
      }
      submit(DossierKind.DISCLOSURES);
    }

    void complete(Caller assessor) {
      submitDisclosures();
      for (var disclosure : disclosures.ofAgency(executive, YEAR, agency)) {
        disclosures.review(
            executive,
            YEAR,
            agency,
            disclosure.item().code(),
            new ItemReview(Verdict.PASS, Optional.empty()),
            disclosure.version());
      }
      approve(DossierKind.DISCLOSURES);
      for (var disclosure : disclosures.ofAgency(assessor, YEAR, agency)) {
        score(assessor, disclosure);
      }
      answer(InstrumentCode.IIT, INTERNAL_RESPONDENTS);
      answer(InstrumentCode.EIT, EXTERNAL_RESPONDENTS);
    }

    private DossierStatus submit(DossierKind kind) {
      var key = new DossierKey(YEAR, agency, kind);
      return approvals.submit(administrator, key, approvals.status(administrator, key).version());
    }

    private void approve(DossierKind kind) {
      var key = new DossierKey(YEAR, agency, kind);
      approvals.approve(executive, key, approvals.status(executive, key).version());
    }

    private DisclosureInput input(Disclosure disclosure) {
      var url = "https://www.example.go.th/ita/" + YEAR + "/" + disclosure.item().code();
      return new DisclosureInput(true, List.of(url), Optional.empty());
    }

    private void score(Caller assessor, Disclosure disclosure) {
      boolean met = random.nextInt(10) > 0;
      var finding = met ? Finding.all(disclosure.item()) : Finding.nothing();
      var comment =
          met ? Optional.<String>empty() : Optional.of("ไม่พบข้อมูลตามองค์ประกอบที่กำหนด");
      scores.score(assessor, YEAR, agency, disclosure.item().code(), finding, comment, 0);
    }

    private void answer(InstrumentCode instrument, int people) {
      var channel =
          channels.ofAgency(administrator, YEAR, agency).stream()
              .filter(status -> status.instrument() == instrument)
              .findFirst()
              .orElseThrow();
      var survey = timelines.frameworkOf(YEAR).instrument(instrument);
      for (int person = 0; person < people; person++) {
        responses.answer(channel.code().orElseThrow(), nationalId(), answers(survey));
      }
    }

    private Map<String, Integer> answers(Instrument survey) {
      var answers = new HashMap<String, Integer>();
      survey
          .questions()
          .forEach(
              question ->
                  question.items().forEach(item -> answers.put(item.code(), pick(question, item))));
      return answers;
    }

    /** Mostly the good end, as the nation answers. */
    private int pick(Question question, Question.Item item) {
      var fromBest =
          question.scale().options().stream()
              .sorted((a, b) -> b.score(item.positive()).compareTo(a.score(item.positive())))
              .toList();
      int place = (int) Math.min(fromBest.size() - 1, Math.abs(random.nextGaussian()) * 0.9);
      return fromBest.get(place).value();
    }

    private String nationalId() {
      var digits = new StringBuilder("8");
      for (int i = 1; i < 12; i++) {
        digits.append(random.nextInt(10));
      }
      int sum = 0;
      for (int i = 0; i < 12; i++) {
        sum += (digits.charAt(i) - '0') * (13 - i);
      }
      return digits.append((11 - sum % 11) % 10).toString();
    }
  }
}
