package org.openita.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.openita.common.RefusalCode.DUPLICATE;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.approval.DossierKind;
import org.openita.audit.chain.Entry;
import org.openita.common.Origin;
import org.openita.common.Refusal;
import org.openita.container.AtOnce;
import org.openita.container.NationalIds;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.framework.InstrumentCode;
import org.openita.job.JobKind;
import org.openita.job.Jobs;
import org.openita.scoring.ScoringRuns;
import org.openita.stakeholder.Stakeholders;
import org.openita.survey.SurveyResponses;

/** What is kept of what is done. Each test has an agency to itself. */
@ArquillianTest
class AuditLogIT {

  private static final Origin DESK = new Origin("192.0.2.7", "request-of-this-test");

  @Inject private AuditSteps steps;
  @Inject private AuditLog log;
  @Inject private Stakeholders stakeholders;
  @Inject private SurveyResponses responses;
  @Inject private ScoringRuns runs;
  @Inject private Jobs jobs;
  @Inject private RefusedPages pages;
  @Inject private Scenario scenario;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource database;

  @BeforeEach
  void openEverything() {
    scenario.openAll();
  }

  @Test
  void a_command_leaves_one_record_of_who_did_what_from_where() {
    var agency = "050001";
    DESK.during(() -> stakeholders.putInternal(administrator(agency), YEAR, agency, 120, 0));
    var entry = steps.only(agency);
    assertThat(entry.actor()).isEqualTo("a050001");
    assertThat(entry.actorRole()).isEqualTo("AGENCY_ADMIN");
    assertThat(entry.onBehalfOf()).isEqualTo(agency);
    assertThat(entry.action()).isEqualTo("Stakeholders.putInternal");
    assertThat(entry.outcome()).isEqualTo("DONE");
    assertThat(entry.address()).isEqualTo("192.0.2.7");
    assertThat(entry.requestId()).isEqualTo("request-of-this-test");
    assertThat(Change.read(entry.details()))
        .filteredOn(Change::isParameter)
        .extracting(Change::attribute, change -> change.after().orElseThrow())
        .contains(tuple("year", "2563"), tuple("agencyCode", agency), tuple("headcount", "120"));
  }

  @Test
  void a_change_is_told_from_what_to_what() {
    var agency = "050002";
    stakeholders.putInternal(administrator(agency), YEAR, agency, 120, 0);
    long version = stakeholders.internal(administrator(agency), YEAR, agency).dossier().version();
    stakeholders.putInternal(administrator(agency), YEAR, agency, 121, version);
    assertThat(Change.read(steps.latest(agency).details()))
        .filteredOn(change -> change.entity().equals("Headcount"))
        .extracting(Change::entity, Change::attribute, Change::before, Change::after)
        .containsExactly(tuple("Headcount", "headcount", Optional.of("120"), Optional.of("121")));
    scenario.submit(agency, DossierKind.INTERNAL_STAKEHOLDERS);
    assertThat(Change.read(steps.latest(agency).details()))
        .extracting(Change::entity, Change::attribute, Change::before, Change::after)
        .contains(
            tuple("Dossier", "state", Optional.of("DRAFT"), Optional.of("SUBMITTED")),
            tuple("Dossier", "submittedBy", Optional.empty(), Optional.of("a050002")),
            tuple("Dossier", "submittedDigest", Optional.empty(), digest(agency)),
            tuple("HistoryEntry", "added", Optional.empty(), Optional.of("1")));
  }

  private Optional<String> digest(String agency) {
    return stakeholders.internal(operator(), YEAR, agency).dossier().digest();
  }

  @Test
  void reading_leaves_no_record() {
    var agency = "050003";
    stakeholders.internal(administrator(agency), YEAR, agency);
    stakeholders.internal(operator(), YEAR, agency);
    assertThat(steps.records(agency)).isEmpty();
  }

  @Test
  void a_refusal_is_kept_though_nothing_was_changed() {
    var agency = "050004";
    stakeholders.putInternal(administrator(agency), YEAR, agency, 120, 0);
    Refused.with(
        VERSION_CONFLICT,
        () -> stakeholders.putInternal(administrator(agency), YEAR, agency, 121, 77));
    Refused.with(
        INVALID_INPUT, () -> stakeholders.putInternal(administrator(agency), YEAR, agency, 0, 1));
    Refused.with(FORBIDDEN, () -> stakeholders.putInternal(executive(agency), YEAR, agency, 5, 1));
    Refused.with(NOT_FOUND, () -> stakeholders.internal(administrator("050001"), YEAR, agency));
    assertThat(steps.records(agency))
        .extracting(Entry::outcome, Entry::actor, entry -> entry.reason().split(" ")[0])
        .containsExactly(
            tuple("REFUSED", "a050001", "NOT_FOUND"),
            tuple("REFUSED", "t050004", "FORBIDDEN"),
            tuple("REFUSED", "a050004", "INVALID_INPUT"),
            tuple("REFUSED", "a050004", "VERSION_CONFLICT"),
            tuple("DONE", "a050004", ""));
    assertThat(Change.read(steps.records(agency).get(2).details()))
        .extracting(Change::attribute, change -> change.after().orElse(""))
        .contains(tuple("headcount", "OUT_OF_RANGE"));
  }

  @Test
  void whoever_loses_a_race_is_kept_as_refused() throws Exception {
    var agency = "050005";
    Callable<Object> put =
        () -> stakeholders.putInternal(administrator(agency), YEAR, agency, 120, 0);
    var outcomes = AtOnce.run(List.of(put, put, put));
    assertThat(outcomes).filteredOn(Refusal.class::isInstance).hasSize(2);
    assertThat(steps.records(agency))
        .extracting(Entry::outcome)
        .containsExactlyInAnyOrder("DONE", "REFUSED", "REFUSED");
  }

  @Test
  void respondents_leave_no_trace_whether_they_answer_or_are_refused() throws SQLException {
    var agency = "050006";
    scenario.approveStakeholders(agency, 50);
    var channel = scenario.channel(agency, InstrumentCode.IIT);
    var answers = scenario.bestAnswers(InstrumentCode.IIT);
    long before = steps.count();
    responses.answer(channel, NationalIds.of(600), answers);
    Refused.with(DUPLICATE, () -> responses.answer(channel, NationalIds.of(600), answers));
    Refused.with(INVALID_INPUT, () -> responses.answer(channel, "12", answers));
    assertThat(steps.count()).isEqualTo(before);
  }

  @Test
  void the_scores_of_the_nation_are_counted_and_not_listed() {
    runs.run(operator(), YEAR);
    var entry = log.search(operator(), AuditFilter.ALL, Optional.empty(), 1).records().get(0);
    assertThat(entry.entry().action()).isEqualTo("ScoringRuns.run");
    assertThat(Change.read(entry.entry().details()))
        .filteredOn(change -> change.entity().equals("AgencyScore"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.attribute()).isEqualTo("added");
              assertThat(Integer.parseInt(change.after().orElseThrow())).isGreaterThan(100);
            });
  }

  @Test
  void a_page_that_was_refused_is_kept() {
    var agency = "050026";
    DESK.during(() -> pages.notForRole(executive(agency), "TIMELINE"));
    DESK.during(() -> pages.fromAnotherSite(executive(agency), "DISCLOSURES"));
    assertThat(steps.records(agency))
        .extracting(Entry::actor, Entry::outcome, Entry::reason, Entry::address)
        .containsOnly(tuple("t050026", "REFUSED", "FORBIDDEN", "192.0.2.7"))
        .hasSize(2);
    assertThat(steps.records(agency))
        .extracting(Entry::details)
        .first()
        .asString()
        .contains("site");
  }

  @Test
  void work_in_the_background_comes_from_where_it_was_started() throws Exception {
    var agency = "050028";
    var done = new CompletableFuture<Void>();
    DESK.during(
        () ->
            jobs.start(
                operator(),
                JobKind.ISSUE_ACCOUNTS,
                1,
                progress -> {
                  stakeholders.putInternal(administrator(agency), YEAR, agency, 9, 0);
                  done.complete(null);
                }));
    done.get(1, TimeUnit.MINUTES);
    assertThat(steps.only(agency).address()).isEqualTo("192.0.2.7");
    assertThat(steps.only(agency).requestId()).isEqualTo("request-of-this-test");
  }

  @Test
  void a_command_that_cannot_be_kept_does_not_happen() throws SQLException {
    var agency = "050029";
    try (var connection = database.getConnection()) {
      run(connection, "rename table audit_head to audit_head_away");
      try {
        assertThatThrownBy(
                () -> stakeholders.putInternal(administrator(agency), YEAR, agency, 9, 0))
            .isNotInstanceOf(Refusal.class);
      } finally {
        run(connection, "rename table audit_head_away to audit_head");
      }
    }
    assertThat(stakeholders.internal(operator(), YEAR, agency).headcount()).isEmpty();
    assertThat(steps.records(agency)).isEmpty();
  }

  @Test
  void the_database_refuses_to_change_or_delete_records() throws SQLException {
    stakeholders.putInternal(administrator("050012"), YEAR, "050012", 10, 0);
    try (var connection = database.getConnection()) {
      for (var attack :
          List.of(
              "update audit_record set actor = 'nobody'",
              "delete from audit_record",
              "delete from audit_head")) {
        assertThatThrownBy(() -> run(connection, attack))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("audit log");
      }
    }
  }

  @Test
  void many_commands_at_once_make_one_unbroken_chain() throws Exception {
    long before = steps.count();
    List<Callable<Object>> commands =
        IntStream.range(0, 24)
            .<Callable<Object>>mapToObj(
                i ->
                    () -> {
                      var agency = "0500%02d".formatted(13 + i % 12);
                      return i % 3 == 0
                          ? stakeholders.internal(administrator("050001"), YEAR, agency)
                          : steps.put(administrator(agency), agency, 2);
                    })
            .toList();
    AtOnce.run(commands);
    var records =
        log.search(operator(), AuditFilter.ALL, Optional.empty(), (int) (steps.count() - before))
            .records();
    assertThat(records).hasSizeGreaterThan(24);
    for (int i = 1; i < records.size(); i++) {
      assertThat(records.get(i - 1).previous()).isEqualTo(records.get(i).hash());
      assertThat(records.get(i - 1).number()).isEqualTo(records.get(i).number() + 1);
    }
  }

  @Test
  void what_is_rolled_back_leaves_no_record() throws Exception {
    var agency = "050025";
    transaction.begin();
    stakeholders.putInternal(administrator(agency), YEAR, agency, 120, 0);
    transaction.rollback();
    assertThat(steps.records(agency)).isEmpty();
    transaction.begin();
    stakeholders.putInternal(administrator(agency), YEAR, agency, 120, 0);
    stakeholders.putExternal(administrator(agency), YEAR, agency, 900, 0);
    assertThat(steps.records(agency)).isEmpty();
    transaction.commit();
    assertThat(steps.records(agency))
        .extracting(Entry::action)
        .containsExactly("Stakeholders.putExternal", "Stakeholders.putInternal");
    assertThat(Change.read(steps.latest(agency).details()))
        .extracting(Change::entity)
        .doesNotContain("Headcount");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
