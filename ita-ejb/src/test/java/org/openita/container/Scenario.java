package org.openita.container;

import static org.openita.timeline.Activity.ANSWER_OIT;
import static org.openita.timeline.Activity.COLLECT_EIT;
import static org.openita.timeline.Activity.COLLECT_IIT;
import static org.openita.timeline.Activity.ENTER_DATA;
import static org.openita.timeline.Activity.REGISTER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.approval.Approvals;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierStatus;
import org.openita.disclosure.DisclosureInput;
import org.openita.disclosure.DisclosureScores;
import org.openita.disclosure.Disclosures;
import org.openita.disclosure.Finding;
import org.openita.disclosure.ItemReview;
import org.openita.disclosure.Verdict;
import org.openita.framework.InstrumentCode;
import org.openita.framework.Question;
import org.openita.identity.Callers;
import org.openita.identity.OfficeAccounts;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.registry.Assignments;
import org.openita.stakeholder.Stakeholders;
import org.openita.survey.Channels;
import org.openita.timeline.Activity;
import org.openita.timeline.CycleLife;
import org.openita.timeline.CycleState;
import org.openita.timeline.Period;
import org.openita.timeline.Timelines;

/** What the people of the assessment do again and again, through the same services. */
@Dependent
public class Scenario {

  public static final int YEAR = 2563;

  @PersistenceContext private EntityManager entities;
  @Inject private UserTransaction transaction;
  @Inject private Timelines timelines;
  @Inject private CycleLife life;
  @Inject private Stakeholders stakeholders;
  @Inject private Approvals approvals;
  @Inject private Disclosures disclosures;
  @Inject private DisclosureScores scores;
  @Inject private Channels channels;
  @Inject private Agencies agencies;
  @Inject private Assignments assignments;
  @Inject private OfficeAccounts officeAccounts;
  @Inject private Clock clock;

  /** Opens every activity for some days, whatever became of the cycle before. */
  public void openAll() {
    beginAgain();
    for (var activity : Activity.values()) {
      open(activity);
    }
  }

  public void open(Activity activity) {
    var now = clock.instant();
    set(activity, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(9)));
  }

  /** The window has just ended. */
  public void close(Activity activity) {
    var now = clock.instant();
    set(activity, now.minus(Duration.ofDays(1)), now);
  }

  private void set(Activity activity, Instant opens, Instant closes) {
    long version = timelines.window(YEAR, activity).map(window -> window.version()).orElse(0L);
    timelines.setWindow(Callers.operator(), YEAR, activity, new Period(opens, closes), version);
    if (timelines.cycle(YEAR).state() == CycleState.DRAFT) {
      life.open(Callers.operator(), YEAR);
    }
  }

  /** What nobody can do: what the agency has answered to OIT was answered a year ago. */
  public void ageDisclosures(String agency) {
    change(
        "insert ignore into cycle (year, framework_year) values (?1, ?2)", List.of(YEAR - 1, YEAR));
    change(
        "update dossier set cycle_year = ?1 where cycle_year = ?2 and kind = 'DISCLOSURES'"
            + " and agency_id = (select id from agency where code = ?3)",
        List.of(YEAR - 1, YEAR, agency));
  }

  private void change(String statement, List<?> parameters) {
    try {
      transaction.begin();
      var query = entities.createNativeQuery(statement);
      for (int at = 0; at < parameters.size(); at++) {
        query.setParameter(at + 1, parameters.get(at));
      }
      query.executeUpdate();
      transaction.commit();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What nobody can do: one test's end of the cycle is not another's. */
  public void beginAgain() {
    try {
      transaction.begin();
      for (var change :
          List.of(
              "delete from cycle_step where cycle_year = ?1",
              "delete from survey_key where cycle_year = ?1 and wrapped_key is null",
              "update cycle set state = 'DRAFT' where year = ?1")) {
        entities.createNativeQuery(change).setParameter(1, YEAR).executeUpdate();
      }
      transaction.commit();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** No answer comes in any more, and none ever will. */
  public void closeCollecting() {
    Stream.of(REGISTER, ENTER_DATA, COLLECT_IIT, COLLECT_EIT, ANSWER_OIT).forEach(this::close);
    life.closeCollecting(Callers.operator(), YEAR);
  }

  /** Fills in, submits and approves the number of internal or external stakeholders. */
  public void approveStakeholders(String agency, int people) {
    submitHeadcount(agency, people);
    approve(agency, DossierKind.INTERNAL_STAKEHOLDERS);
    stakeholders.putExternal(Callers.administrator(agency), YEAR, agency, people, 0);
    submit(agency, DossierKind.EXTERNAL_STAKEHOLDERS);
    approve(agency, DossierKind.EXTERNAL_STAKEHOLDERS);
  }

  public DossierStatus submitHeadcount(String agency, int people) {
    stakeholders.putInternal(Callers.administrator(agency), YEAR, agency, people, 0);
    return submit(agency, DossierKind.INTERNAL_STAKEHOLDERS);
  }

  /** Answers every disclosure item and submits. */
  public void submitDisclosures(String agency) {
    var administrator = Callers.administrator(agency);
    for (var disclosure : disclosures.ofAgency(administrator, YEAR, agency)) {
      var code = disclosure.item().code();
      disclosures.put(administrator, YEAR, agency, code, disclosed(code), disclosure.version());
    }
    submit(agency, DossierKind.DISCLOSURES);
  }

  public static DisclosureInput disclosed(String code) {
    return new DisclosureInput(
        true, List.of("https://www.example.go.th/ita/" + code), Optional.empty());
  }

  /** Passes every item and approves. */
  public void approveDisclosures(String agency) {
    var executive = Callers.executive(agency);
    for (var disclosure : disclosures.ofAgency(executive, YEAR, agency)) {
      disclosures.review(
          executive,
          YEAR,
          agency,
          disclosure.item().code(),
          new ItemReview(Verdict.PASS, Optional.empty()),
          disclosure.version());
    }
    approve(agency, DossierKind.DISCLOSURES);
  }

  /** Lets {@link Callers#assessor()} assess every group. */
  public void assignEveryGroup() {
    var operator = Callers.operator();
    var assessor = Callers.assessor().name();
    if (officeAccounts.find(operator, assessor).isPresent()) {
      return;
    }
    officeAccounts.issue(operator, assessor, Role.ASSESSOR, Optional.empty(), Set.of());
    agencies
        .groups()
        .forEach(group -> assignments.assignGroup(operator, YEAR, assessor, group.number()));
  }

  /** Gives every item the same option: everything is there, or nothing. */
  public void scoreDisclosures(String agency, int option, Optional<String> comment) {
    assignEveryGroup();
    var assessor = Callers.assessor();
    for (var disclosure : disclosures.ofAgency(assessor, YEAR, agency)) {
      var item = disclosure.item();
      var finding = option == 1 ? Finding.all(item) : Finding.nothing();
      scores.score(assessor, YEAR, agency, item.code(), finding, comment, 0);
    }
  }

  public DossierStatus submit(String agency, DossierKind kind) {
    var key = new DossierKey(YEAR, agency, kind);
    var administrator = Callers.administrator(agency);
    return approvals.submit(administrator, key, approvals.status(administrator, key).version());
  }

  public DossierStatus approve(String agency, DossierKind kind) {
    var key = new DossierKey(YEAR, agency, kind);
    var executive = Callers.executive(agency);
    return approvals.approve(executive, key, approvals.status(executive, key).version());
  }

  public String channel(String agency, InstrumentCode survey) {
    return channels.ofAgency(Callers.administrator(agency), YEAR, agency).stream()
        .filter(status -> status.instrument() == survey)
        .findFirst()
        .flatMap(status -> status.code())
        .orElseThrow();
  }

  /** The best answer to every item of a survey. */
  public Map<String, Integer> bestAnswers(InstrumentCode survey) {
    var answers = new HashMap<String, Integer>();
    for (var question : timelines.frameworkOf(YEAR).instrument(survey).questions()) {
      question.items().forEach(item -> answers.put(item.code(), best(question, item)));
    }
    return answers;
  }

  private static int best(Question question, Question.Item item) {
    return question.scale().options().stream()
        .filter(option -> option.score(item.positive()).intValueExact() == 100)
        .findFirst()
        .orElseThrow()
        .value();
  }
}
