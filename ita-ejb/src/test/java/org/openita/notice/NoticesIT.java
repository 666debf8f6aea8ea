package org.openita.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.audit.AuditFilter;
import org.openita.audit.AuditLog;
import org.openita.common.Language;
import org.openita.container.AtOnce;
import org.openita.container.MovableClock;
import org.openita.container.Refused;
import org.openita.demonstration.Demonstration;
import org.openita.demonstration.Extent;
import org.openita.identity.AgencyAccounts;
import org.openita.identity.Caller;
import org.openita.identity.Callers;
import org.openita.identity.Role;
import org.openita.identity.Scope;
import org.openita.job.Leases;
import org.openita.registry.Agencies;
import org.openita.timeline.Activity;
import org.openita.timeline.OwnWindows;
import org.openita.timeline.Period;
import org.openita.timeline.Window;
import org.openita.timeline.WindowScope;

/** Who is told what, and how often, with agencies that have come as far as the demonstration. */
@ArquillianTest
class NoticesIT {

  private static final String MAIL = "target/in-container/mail";

  @Inject private NoticeRounds rounds;
  @Inject private MailRounds mails;
  @Inject private Notices notices;
  @Inject private NoticeMails noticeMails;
  @Inject private Leases leases;
  @Inject private OwnWindows ownWindows;
  @Inject private Agencies agencies;
  @Inject private AgencyAccounts accounts;
  @Inject private AuditLog audit;
  @Inject private Demonstration demonstration;
  @Inject private MovableClock clock;

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource database;

  @BeforeEach
  void everybodyIsThere() {
    demonstration.load(Extent.SMALL);
  }

  @Test
  void whoever_owes_something_is_told_once_however_many_nodes_look() throws Exception {
    closing("050008", Activity.ENTER_DATA, Duration.ofDays(5));
    AtOnce.run(Collections.nCopies(4, (Callable<Integer>) rounds::make));
    clock.forward(NoticeRound.PAUSE);
    rounds.make();

    assertThat(inbox(administrator("050008")))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(NoticeKind.SEVEN_DAYS);
              assertThat(notice.owed())
                  .containsExactly(Duty.INTERNAL_STAKEHOLDERS, Duty.EXTERNAL_STAKEHOLDERS);
              assertThat(notice.subject(Language.EN))
                  .startsWith("Entry of stakeholder data closes");
            });
    assertThat(inbox(executive("050008"))).isEmpty();
    assertThat(inbox(administrator("050009"))).isEmpty();
  }

  @Test
  void what_has_been_submitted_waits_for_the_executive() {
    closing("050003", Activity.ENTER_DATA, Duration.ofDays(5));
    rounds.make();
    assertThat(inbox(administrator("050003"))).isEmpty();
    assertThat(inbox(executive("050003")))
        .singleElement()
        .satisfies(
            notice ->
                assertThat(notice.asks(Duty.INTERNAL_STAKEHOLDERS, Language.TH))
                    .isEqualTo("ตรวจสอบและอนุมัติจำนวนผู้มีส่วนได้ส่วนเสียภายใน"));
  }

  @Test
  void who_has_done_everything_is_left_alone() {
    for (var activity : Activity.values()) {
      closing("050001", activity, Duration.ofDays(5));
    }
    rounds.make();
    assertThat(inbox(executive("050001"))).isEmpty();
    assertThat(inbox(administrator("050001")))
        .allMatch(notice -> notice.activity().name().startsWith("COLLECT"));
  }

  @Test
  void an_extension_is_spoken_of_anew_and_never_twice() {
    var agency = "050011";
    var first = closing(agency, Activity.ANSWER_OIT, Duration.ofDays(5));
    rounds.make();
    var period = first.period();
    var later = new Period(period.opensAt(), period.closesAt().plus(Duration.ofHours(1)));
    var moved = set(agency, Activity.ANSWER_OIT, later, first.version());
    rounds.make();
    assertThat(inbox(administrator(agency)))
        .extracting(Notice::moment)
        .containsExactlyInAnyOrder(period.closesAt(), later.closesAt());
    set(agency, Activity.ANSWER_OIT, period, moved.version());
    rounds.make();
    assertThat(inbox(administrator(agency))).hasSize(2);
  }

  @Test
  void a_notice_is_unread_until_its_owner_reads_it() {
    var agency = "050012";
    closing(agency, Activity.ENTER_DATA, Duration.ofDays(5));
    closing(agency, Activity.ANSWER_OIT, Duration.ofDays(5));
    rounds.make();
    var owner = administrator(agency);
    assertThat(notices.unread(owner)).isEqualTo(2);
    var one = inbox(owner).get(0);
    Refused.with(NOT_FOUND, () -> notices.read(executive(agency), one.id()));
    Refused.with(
        FORBIDDEN, () -> notices.of(Callers.client(owner.name(), agency, Scope.READ), 0, 9));
    notices.read(owner, one.id());
    assertThat(notices.unread(owner)).isOne();
    assertThat(inbox(owner)).last().extracting(Notice::id).isEqualTo(one.id());
    notices.readAll(owner);
    assertThat(notices.unread(owner)).isZero();
  }

  @Test
  void it_goes_out_by_mail_once_however_many_nodes_send() throws Exception {
    var agency = "110003";
    closing(agency, Activity.ENTER_DATA, Duration.ofDays(5));
    rounds.make();
    AtOnce.run(Collections.nCopies(4, (Callable<Integer>) mails::send));
    var id = inbox(administrator(agency)).get(0).id();
    assertThat(mail(id)).isEqualTo("SENT 1");
    assertThat(letter("a" + agency))
        .contains("Auto-Submitted: auto-generated", "To: a110003@example.go.th");
  }

  @Test
  void who_has_no_address_of_this_cycle_finds_it_in_the_inbox_only() throws Exception {
    var agency = agencies.find(YEAR, "160002");
    var version = accounts.of(operator(), agency, YEAR).get(0).version();
    accounts.reissue(operator(), agency, Role.AGENCY_ADMIN, YEAR, version);
    closing("160002", Activity.ENTER_DATA, Duration.ofDays(5));
    rounds.make();
    assertThat(mail(inbox(administrator("160002")).get(0).id())).isEmpty();
  }

  @Test
  void what_a_dead_node_was_sending_is_shown_to_the_operator_and_not_sent_by_itself()
      throws Exception {
    var agency = "050013";
    closing(agency, Activity.ENTER_DATA, Duration.ofDays(5));
    rounds.make();
    mails.send();
    var id = inbox(administrator(agency)).get(0).id();
    execute("update notice_mail set state = 'SENDING' where notice_id = " + id);
    clock.forward(NoticeMail.CLAIM.plusMinutes(1));
    mails.send();
    mails.send();
    assertThat(mail(id)).isEqualTo("UNKNOWN 1");
    assertThat(noticeMails.counts(operator())).containsEntry(MailState.UNKNOWN, 1L);
    assertThat(noticeMails.troubled(operator(), 0, 10).items())
        .singleElement()
        .satisfies(one -> assertThat(one.notice().username()).isEqualTo("a" + agency));
    Refused.with(FORBIDDEN, () -> noticeMails.sendAgain(administrator(agency), id));

    noticeMails.sendAgain(operator(), id);
    mails.send();
    assertThat(mail(id)).isEqualTo("SENT 1");
    var done = AuditFilter.ALL.withAction("Notice").withOutcome("DONE");
    assertThat(audit.search(operator(), done, Optional.empty(), 50).records())
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.entry().action()).isEqualTo("NoticeMails.sendAgain");
              assertThat(record.entry().agencyCode()).isEqualTo(agency);
            });
  }

  @Test
  void the_work_of_a_timer_is_one_nodes_until_its_time_is_over() {
    clock.forward(Duration.ofHours(1));
    assertThat(leases.take(NoticeTimer.LEASE, Duration.ofMinutes(9))).isTrue();
    assertThat(leases.take(NoticeTimer.LEASE, Duration.ofMinutes(9))).isFalse();
    clock.forward(Duration.ofMinutes(9));
    assertThat(leases.take(NoticeTimer.LEASE, Duration.ofMinutes(9))).isTrue();
  }

  private List<Notice> inbox(Caller caller) {
    return notices.of(caller, 0, 100).items();
  }

  private Window closing(String agency, Activity activity, Duration left) {
    var now = clock.instant();
    return set(agency, activity, new Period(now.minus(Duration.ofDays(30)), now.plus(left)), 0);
  }

  private Window set(String agency, Activity activity, Period period, long version) {
    var scope = WindowScope.ofAgency(agencies.find(YEAR, agency));
    return ownWindows.set(operator(), YEAR, activity, scope, period, "น้ำท่วม", version);
  }

  /** State and attempts; empty where there is no e-mail. */
  private String mail(int notice) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select state, attempts from notice_mail where notice_id = " + notice)) {
      return row.next() ? row.getString(1) + " " + row.getInt(2) : "";
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static String letter(String username) throws IOException {
    try (var files = Files.list(Path.of(MAIL))) {
      var file = files.filter(one -> one.getFileName().toString().contains(username)).findFirst();
      return Files.readString(file.orElseThrow(), StandardCharsets.US_ASCII);
    }
  }
}
