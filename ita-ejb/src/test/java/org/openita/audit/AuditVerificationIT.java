package org.openita.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.operator;
import static org.openita.identity.Callers.supervisor;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.audit.chain.AuditKey;
import org.openita.audit.chain.Entry;
import org.openita.audit.chain.Finding;
import org.openita.audit.chain.Head;
import org.openita.audit.chain.Ledger;
import org.openita.audit.chain.Verification;
import org.openita.container.AtOnce;
import org.openita.container.MovableClock;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.stakeholder.Stakeholders;

/**
 * What somebody does to the tables who has all rights in the database but not the key, is found and
 * named. The attacks happen in a transaction that is rolled back, so each meets a sound log.
 */
@ArquillianTest
class AuditVerificationIT {

  private static final AuditKey KEY = readKey();
  private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
  private static final LocalDate END = LocalDate.of(9999, 12, 31);

  @Inject private AuditVerification verification;
  @Inject private AuditDays watch;
  @Inject private Stakeholders stakeholders;
  @Inject private Scenario scenario;
  @Inject private MovableClock clock;

  @Resource(lookup = "java:app/jdbc/ita-audit")
  private DataSource database;

  /** Two days that are over and the present one, each with some records. */
  @BeforeEach
  void threeDays() throws SQLException {
    try (var connection = database.getConnection()) {
      for (var trigger :
          List.of(
              "audit_record_stays",
              "audit_record_remains",
              "audit_day_stays",
              "audit_day_remains",
              "audit_head_remains")) {
        run(connection, "drop trigger if exists " + trigger);
      }
    }
    if (!days().isEmpty()) {
      return;
    }
    for (int day = 0; day < 3; day++) {
      clock.forward(Duration.ofDays(1));
      watch.watch();
      scenario.openAll();
      fillIn("0500%02d".formatted(day + 1), 6);
    }
  }

  @Test
  void a_log_that_nobody_has_touched_is_sound() throws Exception {
    assertThat(after()).isEmpty();
    var verdict = verification.verify(operator(), day(0), day(2));
    assertThat(verdict.sound()).isTrue();
    assertThat(verdict.days()).isEqualTo(3);
    assertThat(verdict.records()).isGreaterThan(18);
  }

  @Test
  void a_day_that_is_over_is_sealed_before_the_next_has_a_record() throws Exception {
    clock.forward(Duration.ofDays(1));
    try {
      assertThat(head().day()).isEqualTo(day(2));
      watch.watch();
      assertThat(head().day()).isEqualTo(day(2).plusDays(1));
      assertThat(head().number()).isZero();
      assertThat(after()).isEmpty();
    } finally {
      clock.forward(Duration.ofDays(-1));
    }
  }

  @Test
  void a_changed_record_is_named() throws Exception {
    assertThat(after("update audit_record set actor = 'somebody' where %s and number = 3", 0))
        .containsExactly(finding(Finding.Kind.CHANGED, 0, 3, 3));
    assertThat(
            after(
                "update audit_record set details = concat(details, ' ') where %s and number = 5",
                2))
        .containsExactly(finding(Finding.Kind.CHANGED, 2, 5, 5));
  }

  @Test
  void a_deleted_record_is_named() throws Exception {
    assertThat(after("delete from audit_record where %s and number between 4 and 5", 1))
        .containsExactly(finding(Finding.Kind.MISSING, 1, 4, 5));
  }

  @Test
  void a_deleted_record_is_named_though_the_numbers_were_closed_up() throws Exception {
    assertThat(
            after(
                "delete from audit_record where %1$s and number = 4;"
                    + "update audit_record set number = number - 1 where %1$s and number > 4"
                    + " order by number",
                0))
        .containsExactly(finding(Finding.Kind.MISSING, 0, 4, 4));
  }

  @Test
  void an_inserted_record_is_named() throws Exception {
    assertThat(
            after(
                "update audit_record set number = number + 1 where %1$s and number > 2"
                    + " order by number desc;"
                    + "create temporary table copy as select * from audit_record"
                    + " where %1$s and number = 2;"
                    + "update copy set number = 3;"
                    + "insert into audit_record select * from copy;"
                    + "drop temporary table copy",
                0))
        .containsExactly(finding(Finding.Kind.INSERTED, 0, 3, 3));
  }

  @Test
  void records_in_another_order_are_named() throws Exception {
    var findings =
        after(
            "update audit_record set number = 0 where %1$s and number = 3;"
                + "update audit_record set number = 3 where %1$s and number = 5;"
                + "update audit_record set number = 5 where %1$s and number = 0",
            1);
    assertThat(findings)
        .extracting(Finding::toString)
        .contains(
            "moved: %s record 3 (was 5)".formatted(day(1)),
            "moved: %s record 5 (was 3)".formatted(day(1)));
  }

  @Test
  void a_deleted_tail_is_named() throws Exception {
    int last = last(2);
    assertThat(after("delete from audit_record where %s and number > 4", 2))
        .containsExactly(finding(Finding.Kind.MISSING, 2, 5, last));
  }

  @Test
  void a_tail_that_was_deleted_together_with_the_head_is_found_by_its_seal() throws Exception {
    assertThat(
            after(
                "delete from audit_record where %1$s and number > 4;"
                    + "update audit_head set number = 4, hash ="
                    + " (select hash from audit_record where %1$s and number = 4)",
                2))
        .extracting(Finding::kind)
        .contains(Finding.Kind.HEAD_FALSE);
  }

  @Test
  void a_log_that_was_deleted_wholly_is_missed() throws Exception {
    assertThat(after("delete from audit_record; delete from audit_day; delete from audit_head", 0))
        .extracting(Finding::kind)
        .contains(Finding.Kind.HEAD_FALSE);
  }

  @Test
  void days_that_were_exchanged_are_named() throws Exception {
    var findings =
        after(
            "update audit_record set day = '1999-01-01' where day = '%s';".formatted(day(0))
                + "update audit_record set day = '%s' where day = '%s';".formatted(day(0), day(1))
                + "update audit_record set day = '%s' where day = '1999-01-01'".formatted(day(1)));
    assertThat(findings)
        .contains(
            new Finding(Finding.Kind.DAY_MOVED, day(0), 0, 0, "these are of " + day(1)),
            new Finding(Finding.Kind.DAY_MOVED, day(1), 0, 0, "these are of " + day(0)));
  }

  @Test
  void a_day_that_is_gone_is_missed() throws Exception {
    assertThat(after("delete from audit_record where %1$s;delete from audit_day where %1$s", 1))
        .extracting(Finding::kind)
        .containsAnyOf(Finding.Kind.DAYS_MISSING, Finding.Kind.MISSING);
  }

  @Test
  void a_seal_that_was_changed_or_taken_away_is_named() throws Exception {
    assertThat(after("update audit_day set records = records - 1 where %s", 0))
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.SEAL_FALSE);
    assertThat(after("delete from audit_day where %s", 0))
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.SEAL_MISSING);
  }

  @Test
  void a_checkpoint_finds_what_was_cut_off_although_the_end_is_one_that_was() throws Exception {
    var head = head();
    fillIn("050004", 3);
    var later = head();
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      run(
          connection,
          "delete from audit_record where day = '%s' and number > %d"
              .formatted(head.day(), head.number()));
      try (var statement =
          connection.prepareStatement("update audit_head set number = ?, hash = ?, seal = ?")) {
        statement.setInt(1, head.number());
        statement.setBytes(2, head.hash().bytes());
        statement.setBytes(3, head.seal());
        statement.executeUpdate();
      }
      var without = findings(connection, List.of());
      var with = findings(connection, List.of("no checkpoint", later.toString()));
      connection.rollback();
      connection.setAutoCommit(true);
      assertThat(without).isEmpty();
      assertThat(with)
          .containsExactly(
              new Finding(Finding.Kind.MISSING, head.day(), head.number() + 1, later.number(), ""));
    }
  }

  @Test
  void an_end_that_was_set_by_somebody_else_is_not_built_upon_in_silence() throws Exception {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      run(connection, "update audit_head set hash = repeat('x', 32)");
      new Ledger(KEY).append(connection, head().day(), List.of(anything()));
      var findings = findings(connection, List.of());
      connection.rollback();
      connection.setAutoCommit(true);
      assertThat(findings).extracting(Finding::kind).contains(Finding.Kind.HEAD_FALSE);
    }
  }

  @Test
  void two_nodes_that_append_at_once_keep_one_chain() throws Exception {
    var nodes = List.of(new Ledger(KEY), new Ledger(KEY));
    var end = head();
    var commands =
        IntStream.range(0, 16)
            .mapToObj(i -> (Callable<Head>) () -> append(nodes.get(i % nodes.size()), end.day()))
            .toList();
    assertThat(AtOnce.run(commands)).allMatch(Head.class::isInstance);
    assertThat(head().number()).isEqualTo(end.number() + commands.size());
    assertThat(after()).isEmpty();
  }

  private Head append(Ledger node, LocalDate today) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      var head = node.append(connection, today, List.of(anything()));
      connection.commit();
      connection.setAutoCommit(true);
      node.committed(head);
      return head;
    }
  }

  @Test
  void only_operators_verify_and_not_everything_at_once() throws Exception {
    var day = day(0);
    Refused.with(FORBIDDEN, () -> verification.verify(supervisor("PACC"), day, day));
    Refused.with(INVALID_INPUT, () -> verification.verify(operator(), day, day.minusDays(1)));
    Refused.with(
        INVALID_INPUT,
        () -> verification.verify(operator(), day, day.plusDays(AuditVerification.MOST_DAYS)));
  }

  private static Entry anything() {
    return new Entry(Instant.EPOCH, "", "", "", "", "Anything", "DONE", "", "", "", "");
  }

  /** What is found after an attack on the records of a day, which is then taken back. */
  private List<Finding> after(String attack, int day) throws Exception {
    return after(attack.formatted("day = '" + day(day) + "'"));
  }

  private List<Finding> after(String... attacks) throws Exception {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        for (var attack : attacks) {
          for (var statement : attack.split(";")) {
            run(connection, statement);
          }
        }
        return findings(connection, List.of());
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private static List<Finding> findings(Connection connection, List<String> checkpoints)
      throws Exception {
    var findings = new ArrayList<Finding>();
    new Verification(connection, KEY, checkpoints).run(BEGINNING, END, findings::add);
    return findings;
  }

  private Finding finding(Finding.Kind kind, int day, int from, int to) throws SQLException {
    return new Finding(kind, day(day), from, to, "");
  }

  private LocalDate day(int number) throws SQLException {
    return days().get(number);
  }

  private List<LocalDate> days() throws SQLException {
    return query("select distinct day from audit_record order by day", LocalDate.class);
  }

  private int last(int day) throws SQLException {
    var sql = "select max(number) from audit_record where day = '%s'".formatted(day(day));
    return query(sql, Integer.class).get(0);
  }

  private Head head() throws SQLException {
    try (var connection = database.getConnection()) {
      return Ledger.head(connection).orElseThrow();
    }
  }

  private <T> List<T> query(String sql, Class<T> type) throws SQLException {
    var values = new ArrayList<T>();
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        values.add(rows.getObject(1, type));
      }
    }
    return values;
  }

  /** Fills in the headcount some times, each time another. */
  private void fillIn(String agency, int times) {
    for (int i = 1; i <= times; i++) {
      long version = stakeholders.internal(administrator(agency), YEAR, agency).dossier().version();
      stakeholders.putInternal(administrator(agency), YEAR, agency, 100 + i, version);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static AuditKey readKey() {
    try {
      return AuditKey.read(Path.of("target/in-container/master.key"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
