package org.openita.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.assessor;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;
import static org.openita.identity.Callers.supervisor;

import com.lowagie.text.pdf.PdfReader;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.openita.common.Refusal;
import org.openita.container.AtOnce;
import org.openita.container.Refused;
import org.openita.identity.Accounts;
import org.openita.identity.AgencyAccount;
import org.openita.identity.AgencyAccount.State;
import org.openita.identity.AgencyAccounts;
import org.openita.identity.Callers;
import org.openita.identity.IssueCount;
import org.openita.identity.Person;
import org.openita.identity.Role;
import org.openita.identity.Whom;
import org.openita.job.JobFiles;
import org.openita.job.JobKind;
import org.openita.job.JobState;
import org.openita.job.JobStatus;
import org.openita.job.Jobs;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyFilter;

/** Types of agencies are shared out among the tests: each has one to itself. */
@ArquillianTest
class AccountIssuesIT {

  private static final int YEAR = 2563;
  private static final String ADDRESS = "https://ita.example.go.th/console/sign-in";
  private static final Person PERSON =
      new Person("สมหญิง ใจดี", "นักวิชาการ", "02 123 4567", "somying@example.go.th");

  @Inject private AccountIssues issues;
  @Inject private AgencyAccounts agencyAccounts;
  @Inject private Accounts accounts;
  @Inject private Agencies agencies;
  @Inject private Jobs jobs;
  @Inject private JobFiles files;

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource database;

  @Test
  void a_selection_is_issued_in_the_background_with_a_letter_each() throws Exception {
    var selection = of("UNIVERSITY", Whom.NOT_ISSUED);
    int number = agencies.all(YEAR, selection.agencies()).size();
    assertThat(issues.count(operator(), YEAR, selection))
        .isEqualTo(new IssueCount(number, 2 * number, 0));

    var started = issues.start(operator(), YEAR, selection, "ปช 0004/ว 1", ADDRESS);
    var job = ended(started.job().id());
    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.done()).isEqualTo(number).isEqualTo(job.total());

    var contents = contents(started);
    int pages = 0;
    for (var entry : contents.entrySet()) {
      if (entry.getKey().endsWith(".pdf")) {
        pages += new PdfReader(entry.getValue()).getNumberOfPages();
      }
    }
    assertThat(pages).isEqualTo(2 * number);
    assertThat(issues.count(operator(), YEAR, selection).accounts()).isZero();
    Refused.with(INVALID_INPUT, () -> issues.start(operator(), YEAR, selection, "", ADDRESS));

    var passwords = passwords(contents.get("accounts.xlsx"));
    assertThat(passwords).hasSize(2 * number).doesNotHaveDuplicates();
    assertThat(hashes()).noneMatch(hash -> passwords.stream().anyMatch(hash::contains));
    Refused.with(
        INVALID_STATE,
        () ->
            files.take(
                operator(), started.job().id(), started.key(), OutputStream::nullOutputStream));
  }

  @Test
  void issuing_again_leaves_out_whoever_has_registered() {
    var selection = of("COURT", Whom.ALL);
    var court = agencies.all(YEAR, selection.agencies()).get(0);
    var issued = agencyAccounts.issue(operator(), List.of(court), YEAR, Whom.ALL);
    accounts.register(
        Callers.of(issued.get(0)), issued.get(0).password(), "a phrase of my own", PERSON);

    assertThat(agencyAccounts.issue(operator(), List.of(court), YEAR, Whom.NOT_ISSUED)).isEmpty();
    assertThat(agencyAccounts.issue(operator(), List.of(court), YEAR, Whom.NOT_REGISTERED))
        .singleElement()
        .satisfies(one -> assertThat(one.role()).isEqualTo(Role.AGENCY_EXECUTIVE));
    assertThat(issues.count(operator(), YEAR, selection).registered()).isEqualTo(1);
    assertThat(states(court.code())).containsExactly(State.REGISTERED, State.ISSUED);
  }

  @Test
  void a_new_cycle_asks_for_a_registration_of_its_own() throws SQLException {
    var agency = agencies.find("010001");
    for (var one : agencyAccounts.issue(operator(), List.of(agency), YEAR, Whom.ALL)) {
      accounts.register(Callers.of(one), one.password(), "a phrase of my own", PERSON);
    }
    assertThat(accounts.isRegistered(agency, YEAR)).isTrue();
    assertThat(accounts.isRegistered(agency, YEAR + 1)).isFalse();

    openCycle(YEAR + 1);
    var anew = agencyAccounts.issue(operator(), List.of(agency), YEAR + 1, Whom.NOT_ISSUED);
    assertThat(anew).hasSize(2);
    var caller = Callers.of(anew.get(0));
    assertThat(accounts.own(caller).firstSignInDue()).isTrue();
    assertThat(accounts.own(caller).person()).contains(PERSON);
    accounts.register(caller, anew.get(0).password(), "another phrase of mine", PERSON);
    assertThat(accounts.isRegistered(agency, YEAR + 1)).isFalse();
    assertThat(accounts.isRegistered(agency, YEAR)).isTrue();
    assertThat(accounts.registeredAgencies(YEAR)).contains("010001");
    assertThat(accounts.registeredAgencies(YEAR + 1)).isEmpty();
  }

  @Test
  void a_supervising_body_issues_the_accounts_of_its_own_agencies_only() {
    var agency = agencies.find("050001");
    var body = supervisor(agency.supervisingBodyCode());
    var before = issues.of(body, YEAR, "050001").get(0);
    var letter = issues.letter(body, YEAR, "050001", Role.AGENCY_ADMIN, before.version(), ADDRESS);
    assertThat(new String(letter, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(issues.of(body, YEAR, "050001").get(0).state()).isEqualTo(State.ISSUED);

    var stranger = supervisor("DLA");
    Refused.with(NOT_FOUND, () -> issues.of(stranger, YEAR, "050001"));
    Refused.with(
        NOT_FOUND, () -> issues.letter(stranger, YEAR, "050001", Role.AGENCY_ADMIN, 0, ADDRESS));
    for (var other : List.of(administrator("050001"), executive("050001"), assessor())) {
      Refused.with(FORBIDDEN, () -> issues.of(other, YEAR, "050001"));
      Refused.with(
          FORBIDDEN, () -> issues.letter(other, YEAR, "050001", Role.AGENCY_ADMIN, 0, ADDRESS));
      Refused.with(FORBIDDEN, () -> issues.start(other, YEAR, of("COURT", Whom.ALL), "", ADDRESS));
    }
    Refused.with(FORBIDDEN, () -> issues.count(body, YEAR, of("COURT", Whom.ALL)));
    Refused.with(
        NOT_FOUND, () -> issues.letter(operator(), YEAR, "050001", Role.OPERATOR, 0, ADDRESS));
  }

  @Test
  void two_who_issue_the_same_account_at_once_do_not_waste_a_letter() throws Exception {
    Callable<byte[]> issue =
        () -> issues.letter(operator(), YEAR, "050002", Role.AGENCY_ADMIN, 0, ADDRESS);
    var outcomes = AtOnce.run(List.of(issue, issue));
    assertThat(outcomes).filteredOn(byte[].class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(Refusal.class::isInstance)
        .singleElement()
        .satisfies(one -> assertThat(((Refusal) one).code()).isEqualTo(VERSION_CONFLICT));
    Refused.with(VERSION_CONFLICT, issue::call);
  }

  @Test
  void the_letters_of_a_cancelled_issue_are_those_issued_by_then() throws Exception {
    var selection = of("DEPARTMENT", Whom.ALL);
    int number = agencies.all(YEAR, selection.agencies()).size();
    var started = issues.start(operator(), YEAR, selection, "", ADDRESS);
    Refused.with(
        INVALID_STATE, () -> issues.start(operator(), YEAR, of("FUND", Whom.ALL), "", ADDRESS));
    jobs.cancel(operator(), started.job().id());
    var job = ended(started.job().id());
    assertThat(job.state()).isEqualTo(JobState.CANCELLED);
    assertThat(job.done()).isLessThan(number);
    assertThat(passwords(contents(started).get("accounts.xlsx"))).hasSize(2 * job.done());
    assertThat(jobs.latest(operator(), JobKind.ISSUE_ACCOUNTS)).contains(job);
  }

  private static Selection of(String type, Whom whom) {
    return new Selection(AgencyFilter.ALL.withType(type), whom);
  }

  private List<State> states(String agencyCode) {
    return issues.of(operator(), YEAR, agencyCode).stream().map(AgencyAccount::state).toList();
  }

  private JobStatus ended(int id) {
    var job = jobs.find(operator(), id);
    while (job.running()) {
      Thread.onSpinWait();
      job = jobs.find(operator(), id);
    }
    return job;
  }

  private Map<String, byte[]> contents(StartedIssue started) throws IOException {
    var out = new ByteArrayOutputStream();
    files.take(operator(), started.job().id(), started.key(), () -> out);
    return unzipped(out.toByteArray());
  }

  private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
    var contents = new LinkedHashMap<String, byte[]>();
    try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        contents.put(entry.getName(), entries.readAllBytes());
      }
    }
    return contents;
  }

  private static List<String> passwords(byte[] spreadsheet) throws IOException {
    var file = Files.write(Files.createTempFile("accounts", ".xlsx"), spreadsheet);
    String sheet;
    try (var zip = new ZipFile(file.toFile())) {
      var entry = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
      sheet = new String(entry.readAllBytes(), StandardCharsets.UTF_8);
    }
    Files.delete(file);
    var found = new ArrayList<String>();
    var pattern = Pattern.compile(">([a-z2-9]{4}(-[a-z2-9]{4}){3})<");
    var matcher = pattern.matcher(sheet);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private List<String> hashes() throws SQLException {
    var hashes = new ArrayList<String>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select password_hash from account")) {
      while (rows.next()) {
        hashes.add(rows.getString(1));
      }
    }
    return hashes;
  }

  private void openCycle(int year) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into cycle (year, framework_year) values (" + year + ", " + YEAR + ")");
    }
  }
}
