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
import static org.openita.identity.Callers.assessor;
import static org.openita.identity.Callers.client;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;
import static org.openita.identity.Callers.supervisor;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.approval.DossierKind;
import org.openita.audit.chain.AuditRecord;
import org.openita.audit.chain.Entry;
import org.openita.common.Origin;
import org.openita.common.Refusal;
import org.openita.container.AtOnce;
import org.openita.container.NationalIds;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.framework.InstrumentCode;
import org.openita.identity.Accounts;
import org.openita.identity.AgencyAccounts;
import org.openita.identity.ApiClients;
import org.openita.identity.AuthenticatorCodes;
import org.openita.identity.Caller;
import org.openita.identity.Callers;
import org.openita.identity.OfficeAccounts;
import org.openita.identity.Person;
import org.openita.identity.Role;
import org.openita.identity.Scope;
import org.openita.identity.SecondFactors;
import org.openita.identity.SignIns;
import org.openita.identity.Whom;
import org.openita.job.JobKind;
import org.openita.job.Jobs;
import org.openita.registry.Agencies;
import org.openita.scoring.ScoringRuns;
import org.openita.stakeholder.Stakeholders;
import org.openita.survey.SurveyResponses;

/** Each test has an agency to itself. */
@ArquillianTest
class AuditLogIT {

  private static final Origin DESK = new Origin("192.0.2.7", "request-of-this-test");

  private static final String PHRASE = "a phrase for the second factor";

  @Inject private AuditLog log;
  @Inject private Stakeholders stakeholders;
  @Inject private SurveyResponses responses;
  @Inject private ScoringRuns runs;
  @Inject private Accounts accounts;
  @Inject private AgencyAccounts agencyAccounts;
  @Inject private OfficeAccounts offices;
  @Inject private SecondFactors factors;
  @Inject private SignIns signIns;
  @Inject private Agencies agencies;
  @Inject private ApiClients clients;
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
    var entry = only(agency);
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
    assertThat(Change.read(latest(agency).details()))
        .filteredOn(change -> change.entity().equals("Headcount"))
        .extracting(Change::entity, Change::attribute, Change::before, Change::after)
        .containsExactly(tuple("Headcount", "headcount", Optional.of("120"), Optional.of("121")));
    scenario.submit(agency, DossierKind.INTERNAL_STAKEHOLDERS);
    assertThat(Change.read(latest(agency).details()))
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
    assertThat(records(agency)).isEmpty();
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
    assertThat(records(agency))
        .extracting(Entry::outcome, Entry::actor, entry -> entry.reason().split(" ")[0])
        .containsExactly(
            tuple("REFUSED", "a050001", "NOT_FOUND"),
            tuple("REFUSED", "t050004", "FORBIDDEN"),
            tuple("REFUSED", "a050004", "INVALID_INPUT"),
            tuple("REFUSED", "a050004", "VERSION_CONFLICT"),
            tuple("DONE", "a050004", ""));
    assertThat(Change.read(records(agency).get(2).details()))
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
    assertThat(records(agency))
        .extracting(Entry::outcome)
        .containsExactlyInAnyOrder("DONE", "REFUSED", "REFUSED");
  }

  @Test
  void respondents_leave_no_trace_whether_they_answer_or_are_refused() throws SQLException {
    var agency = "050006";
    scenario.approveStakeholders(agency, 50);
    var channel = scenario.channel(agency, InstrumentCode.IIT);
    var answers = scenario.bestAnswers(InstrumentCode.IIT);
    long before = count();
    responses.answer(channel, NationalIds.of(600), answers);
    Refused.with(DUPLICATE, () -> responses.answer(channel, NationalIds.of(600), answers));
    Refused.with(INVALID_INPUT, () -> responses.answer(channel, "12", answers));
    assertThat(count()).isEqualTo(before);
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
  void no_record_holds_a_password_a_name_or_a_number_of_a_person() {
    var agency = "050007";
    var person =
        new Person("สมหญิง รักไทย", "ผู้อำนวยการกอง", "02 123 4567", "somying@example.go.th");
    for (var account :
        agencyAccounts.issue(operator(), List.of(agencies.find(agency)), YEAR, Whom.ALL)) {
      signIns.signIn(account.username(), account.password(), "192.0.2.7");
      accounts.register(Callers.of(account), account.password(), "a phrase of my own", person);
      assertThat(everything()).doesNotContain(account.password());
    }
    assertThat(everything())
        .contains("a050007", "fullName", "passwordHash")
        .doesNotContain("a phrase of my own", "สมหญิง", "ผู้อำนวยการกอง")
        .doesNotContain("02 123 4567", "somying@", "PBKDF2", "pbkdf2");
  }

  @Test
  void looking_at_the_people_of_the_offices_is_kept_as_a_look_at_personal_data() {
    var asking = Callers.assessor("assessor-of-the-log");
    Refused.with(FORBIDDEN, () -> offices.ofRole(asking, Role.ASSESSOR));
    offices.ofRole(operator(), Role.ASSESSOR);
    offices.find(operator(), "nobody-of-the-log");
    assertThat(found(AuditFilter.ALL.withActor(operator().name())))
        .extracting(AuditRecord::entry)
        .extracting(Entry::action, Entry::outcome)
        .contains(tuple("OfficeAccounts.ofRole", "VIEWED"), tuple("OfficeAccounts.find", "VIEWED"));
    assertThat(found(AuditFilter.ALL.withActor(asking.name())))
        .extracting(record -> record.entry().outcome())
        .containsOnly("REFUSED");
  }

  @Test
  void no_record_holds_what_a_second_factor_keeps_secret() {
    var caller = somebodyRegistered("050024");
    var enrolment = factors.propose(caller);
    var codes = factors.confirm(caller, PHRASE, AuthenticatorCodes.now(enrolment));
    var renewed = factors.renewRecoveryCodes(caller, PHRASE);
    assertThat(everything())
        .contains("SecondFactors.confirm", "SecondFactors.renewRecoveryCodes")
        .doesNotContain(enrolment.secret())
        .doesNotContain(codes)
        .doesNotContain(renewed);
  }

  private Caller somebodyRegistered(String agency) {
    var account =
        agencyAccounts.issue(operator(), List.of(agencies.find(agency)), YEAR, Whom.ALL).get(0);
    var person = new Person("สมชาย ใจดี", "นิติกร", "02 765 4321", "somchai@example.go.th");
    accounts.register(Callers.of(account), account.password(), PHRASE, person);
    return Callers.of(account);
  }

  @Test
  void supervisors_read_what_concerns_their_agencies_and_nobody_else_reads_anything() {
    var theirs = agencies.find("050008");
    stakeholders.putInternal(administrator("050008"), YEAR, "050008", 10, 0);
    var own = supervisor(theirs.supervisingBodyCode());
    var seen = log.search(own, AuditFilter.ALL, Optional.empty(), 100).records();
    assertThat(seen)
        .isNotEmpty()
        .allSatisfy(
            record ->
                assertThat(agencies.find(record.entry().agencyCode()).supervisingBodyCode())
                    .isEqualTo(theirs.supervisingBodyCode()));
    var foreign =
        log.search(operator(), AuditFilter.ALL, Optional.empty(), 1000).records().stream()
            .filter(record -> record.entry().agencyCode().isEmpty())
            .findFirst()
            .orElseThrow();
    Refused.with(NOT_FOUND, () -> log.find(own, foreign.day(), foreign.number()));
    for (var caller :
        List.of(administrator("050008"), executive("050008"), assessor(), client("c", "050008"))) {
      Refused.with(FORBIDDEN, () -> log.search(caller, AuditFilter.ALL, Optional.empty(), 10));
      Refused.with(FORBIDDEN, () -> log.find(caller, foreign.day(), foreign.number()));
      var out = new StringBuilder();
      Refused.with(FORBIDDEN, () -> log.export(caller, AuditFilter.ALL, out));
      assertThat(out).isEmpty();
    }
  }

  @Test
  void a_page_that_was_refused_is_kept() {
    var agency = "050026";
    DESK.during(() -> pages.notForRole(executive(agency), "TIMELINE"));
    DESK.during(() -> pages.fromAnotherSite(executive(agency), "DISCLOSURES"));
    assertThat(records(agency))
        .extracting(Entry::actor, Entry::outcome, Entry::reason, Entry::address)
        .containsOnly(tuple("t050026", "REFUSED", "FORBIDDEN", "192.0.2.7"))
        .hasSize(2);
    assertThat(records(agency)).extracting(Entry::details).first().asString().contains("site");
  }

  @Test
  void a_wrong_secret_of_a_client_is_kept_without_the_secret() {
    var agency = "050027";
    var issued =
        clients.register(
            operator(), "client-27", "ระบบทดสอบ", agencies.find(agency), Set.of(Scope.READ));
    assertThat(clients.authenticate("client-27", issued.secret() + "x", "192.0.2.7")).isEmpty();
    assertThat(clients.authenticate("secret-as-a-name", "x", "192.0.2.7")).isEmpty();
    assertThat(clients.authenticate("client-27", issued.secret(), "192.0.2.7")).isPresent();
    assertThat(latest(agency).actor()).isEqualTo("client-27");
    assertThat(latest(agency).reason()).isEqualTo("WRONG_SECRET");
    assertThat(everything()).doesNotContain(issued.secret(), "secret-as-a-name");
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
    assertThat(only(agency).address()).isEqualTo("192.0.2.7");
    assertThat(only(agency).requestId()).isEqualTo("request-of-this-test");
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
    assertThat(records(agency)).isEmpty();
  }

  @Test
  void pages_follow_one_another_without_gap_or_repetition() {
    var agency = "050009";
    put(administrator(agency), agency, 7);
    var filter = AuditFilter.ALL.withAgency(agency);
    var first = log.search(operator(), filter, Optional.empty(), 3);
    var second = log.search(operator(), filter, first.older(), 3);
    var third = log.search(operator(), filter, second.older(), 3);
    assertThat(third.older()).isEmpty();
    assertThat(
            java.util.stream.Stream.of(first, second, third)
                .flatMap(page -> page.records().stream())
                .map(AuditCursor::of))
        .containsExactlyElementsOf(
            log.search(operator(), filter, Optional.empty(), 100).records().stream()
                .map(AuditCursor::of)
                .toList());
    assertThat(first.records().get(0).number()).isGreaterThan(first.records().get(1).number());
  }

  @Test
  void records_are_found_by_who_what_how_it_ended_and_any_part_of_them() {
    var agency = "050010";
    put(administrator(agency), agency, 2);
    Refused.with(
        FORBIDDEN, () -> stakeholders.putInternal(executive(agency), YEAR, agency, 4711, 1));
    assertThat(found(AuditFilter.ALL.withActor("t050010"))).hasSize(1);
    assertThat(found(AuditFilter.ALL.withAgency(agency).withOutcome("REFUSED"))).hasSize(1);
    assertThat(found(AuditFilter.ALL.withAgency(agency).withText("4711"))).hasSize(1);
    assertThat(found(AuditFilter.ALL.withAgency(agency).withText("47%1"))).isEmpty();
    assertThat(found(AuditFilter.ALL.withAgency(agency).withAction("Stakeholders"))).hasSize(3);
    var day = found(AuditFilter.ALL.withAgency(agency)).get(0).day();
    assertThat(found(AuditFilter.ALL.withAgency(agency).between(day, day))).hasSize(3);
    assertThat(found(AuditFilter.ALL.withAgency(agency).between(day.plusDays(1), null))).isEmpty();
  }

  @Test
  void the_export_holds_every_record_and_no_formula() {
    var agency = "050011";
    put(administrator(agency), agency, 3);
    var out = new StringBuilder();
    log.export(operator(), AuditFilter.ALL.withAgency(agency), out);
    assertThat(out.toString()).startsWith("\uFEFF\"day\",\"number\"");
    assertThat(out.toString().split("\r\n")).hasSize(4);
    var own = log.search(operator(), AuditFilter.ALL, Optional.empty(), 1).records().get(0);
    assertThat(own.entry().action()).isEqualTo("AuditLog.export");
    assertThat(own.entry().details()).contains("records\t\\-\t3");
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
    long before = count();
    List<Callable<Object>> commands =
        IntStream.range(0, 24)
            .<Callable<Object>>mapToObj(
                i ->
                    () -> {
                      var agency = "0500%02d".formatted(13 + i % 12);
                      return i % 3 == 0
                          ? stakeholders.internal(administrator("050001"), YEAR, agency)
                          : put(administrator(agency), agency, 2);
                    })
            .toList();
    AtOnce.run(commands);
    var records =
        log.search(operator(), AuditFilter.ALL, Optional.empty(), (int) (count() - before))
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
    assertThat(records(agency)).isEmpty();
    transaction.begin();
    stakeholders.putInternal(administrator(agency), YEAR, agency, 120, 0);
    stakeholders.putExternal(administrator(agency), YEAR, agency, 900, 0);
    assertThat(records(agency)).isEmpty();
    transaction.commit();
    assertThat(records(agency))
        .extracting(Entry::action)
        .containsExactly("Stakeholders.putExternal", "Stakeholders.putInternal");
    assertThat(Change.read(latest(agency).details()))
        .extracting(Change::entity)
        .doesNotContain("Headcount");
  }

  /** Fills in the headcount some times, each time another. */
  private Object put(Caller caller, String agency, int times) {
    for (int i = 1; i <= times; i++) {
      long version = stakeholders.internal(caller, YEAR, agency).dossier().version();
      stakeholders.putInternal(caller, YEAR, agency, 100 + i, version);
    }
    return times;
  }

  private List<AuditRecord> found(AuditFilter filter) {
    return log.search(operator(), filter, Optional.empty(), 100).records();
  }

  /** What concerns an agency, the latest first. */
  private List<Entry> records(String agency) {
    return found(AuditFilter.ALL.withAgency(agency)).stream().map(AuditRecord::entry).toList();
  }

  private Entry latest(String agency) {
    return records(agency).get(0);
  }

  private Entry only(String agency) {
    assertThat(records(agency)).hasSize(1);
    return latest(agency);
  }

  private long count() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("select count(*) from audit_record");
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private String everything() {
    var out = new StringBuilder();
    log.export(operator(), AuditFilter.ALL, out);
    return out.toString();
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
