package org.openita.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openita.container.Scenario;
import org.openita.disclosure.Disclosure;
import org.openita.disclosure.DisclosureInput;
import org.openita.disclosure.Disclosures;
import org.openita.disclosure.ItemReview;
import org.openita.disclosure.Verdict;
import org.openita.identity.AgencyAccounts;
import org.openita.identity.Whom;
import org.openita.registry.Agencies;
import org.openita.stakeholder.Stakeholders;
import org.openita.timeline.Activity;
import org.openita.timeline.OwnWindows;
import org.openita.timeline.Period;
import org.openita.timeline.WindowScope;

/** What the tests of this room do again and again. */
@Dependent
class ApprovalSteps {

  @Inject private Approvals approvals;
  @Inject private Stakeholders stakeholders;
  @Inject private Disclosures disclosures;
  @Inject private Scenario scenario;
  @Inject private AgencyAccounts accounts;
  @Inject private Agencies agencies;
  @Inject private OwnWindows windows;
  @Inject private Clock clock;
  @Inject @Any private Instance<DossierContent> contents;
  @Inject private UserTransaction transaction;
  @PersistenceContext private EntityManager entities;

  Approvals approvals() {
    return approvals;
  }

  Stakeholders stakeholders() {
    return stakeholders;
  }

  Disclosures disclosures() {
    return disclosures;
  }

  Scenario scenario() {
    return scenario;
  }

  List<DossierKind> kindsKept() {
    return contents.stream().map(DossierContent::kind).toList();
  }

  DossierKey headcount(String agency) {
    return new DossierKey(YEAR, agency, DossierKind.INTERNAL_STAKEHOLDERS);
  }

  long read(DossierKey key) {
    return approvals.status(operator(), key).version();
  }

  DossierStatus put(String agency, int people, long version) {
    return stakeholders.putInternal(administrator(agency), YEAR, agency, people, version).dossier();
  }

  Disclosure put(String agency, String item, String url, long version) {
    return disclosures.put(
        administrator(agency),
        YEAR,
        agency,
        item,
        new DisclosureInput(true, List.of(url), Optional.empty()),
        version);
  }

  Disclosure review(String agency, Disclosure item, Verdict verdict, Optional<String> comment) {
    return disclosures.review(
        executive(agency),
        YEAR,
        agency,
        item.item().code(),
        new ItemReview(verdict, comment),
        item.version());
  }

  /** The version of a headcount that has been submitted and approved. */
  long approved(String agency) {
    scenario.submitHeadcount(agency, 100);
    return scenario.approve(agency, DossierKind.INTERNAL_STAKEHOLDERS).version();
  }

  /** Gives an agency a window of its own that is open now. */
  void extend(String agency, Activity activity) {
    var now = clock.instant();
    var window = new Period(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)));
    var scope = WindowScope.ofAgency(agencies.find(YEAR, agency));
    windows.set(operator(), YEAR, activity, scope, window, "น้ำท่วมสำนักงาน", 0);
  }

  /** What the administrator and the executive of an agency call themselves. */
  void name(String agency, String administrator, String executive) {
    accounts.issue(operator(), List.of(agencies.find(YEAR, agency)), YEAR, Whom.ALL);
    committing(
        () -> {
          rename("a" + agency, administrator);
          rename("t" + agency, executive);
        });
  }

  private void rename(String username, String name) {
    entities
        .createNativeQuery("update account set full_name = ?1 where username = ?2")
        .setParameter(1, name)
        .setParameter(2, username)
        .executeUpdate();
  }

  /** Changes a headcount as no business method does. */
  void changeBehindTheBack(String agency, int people) {
    committing(
        () ->
            tamper(
                "update internal_stakeholders s join dossier d on d.id = s.dossier_id"
                    + " join agency a on a.id = d.agency_id set s.headcount = "
                    + people
                    + " where a.code = '"
                    + agency
                    + "'"));
  }

  void tamper(String statement) {
    assertThat(entities.createNativeQuery(statement).executeUpdate()).as(statement).isPositive();
  }

  void rollingBack(Runnable steps) {
    within(steps, false);
  }

  private void committing(Runnable steps) {
    within(steps, true);
  }

  private void within(Runnable steps, boolean keep) {
    try {
      transaction.begin();
      boolean done = false;
      try {
        steps.run();
        done = true;
      } finally {
        if (done && keep) {
          transaction.commit();
        } else {
          transaction.rollback();
        }
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  void assertUntouched(DossierKey key, DossierState state, long version, int history) {
    var status = approvals.status(operator(), key);
    assertThat(status.state()).isEqualTo(state);
    assertThat(status.version()).isEqualTo(version);
    assertThat(approvals.history(operator(), key)).hasSize(history);
  }
}
