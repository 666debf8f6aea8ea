package org.openita.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.operator;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.container.AtOnce;
import org.openita.container.MovableClock;
import org.openita.demonstration.Demonstration;
import org.openita.demonstration.Extent;
import org.openita.job.Leases;
import org.openita.stakeholder.Tables;
import org.openita.timeline.Activity;
import org.openita.timeline.Period;
import org.openita.timeline.Timelines;

/** Several nodes that send e-mail at once, one of which is lost in the middle of a message. */
@ArquillianTest
class MailNodesIT {

  @Inject private NoticeRounds rounds;
  @Inject private MailRounds mails;
  @Inject private MailQueue queue;
  @Inject private NoticeMails noticeMails;
  @Inject private Timelines timelines;
  @Inject private Demonstration demonstration;
  @Inject private Leases leases;
  @Inject private Tables tables;
  @Inject private MovableClock clock;

  /** They fall due when a test says so, and not for the timers of this server before. */
  @BeforeEach
  void many_mails_wait() {
    demonstration.load(Extent.SMALL);
    tables.execute("delete from notice_mail");
    var now = clock.instant();
    var period = new Period(now.minus(Duration.ofDays(30)), now.plus(Duration.ofDays(5)));
    long version = timelines.window(YEAR, Activity.ANSWER_OIT).orElseThrow().version();
    timelines.setWindow(operator(), YEAR, Activity.ANSWER_OIT, period, version);
    leases.take(NoticeTimer.LEASE, Duration.ofDays(1));
    rounds.make();
    tables.execute("update notice_mail set due_at = '9999-01-01' where state = 'QUEUED'");
  }

  @Test
  void each_message_is_handed_over_once_however_many_nodes_send() throws Exception {
    tables.execute("update notice_mail set due_at = changed_at");
    var outcomes = AtOnce.run(Collections.nCopies(4, (Callable<Integer>) mails::send));
    assertThat(outcomes).allMatch(Integer.class::isInstance);
    awaitNothingIsBeingSent();
    var counts = noticeMails.counts(operator());
    assertThat(counts.get(MailState.SENT)).isGreaterThan(20);
    assertThat(counts.get(MailState.QUEUED)).isZero();
    assertThat(tables.text("notice_mail where attempts <> 1 or state <> 'SENT'")).isEmpty();
  }

  @Test
  void a_message_that_a_lost_node_had_begun_is_sent_by_no_other() throws Exception {
    tables.execute("update notice_mail set due_at = changed_at");
    int begun = queue.due(1_000).get(0);
    Callable<Boolean> beginning = () -> queue.claim(begun).isPresent();
    var claims = AtOnce.run(Collections.nCopies(4, beginning));
    assertThat(claims).as("one node begins, and is lost").containsOnlyOnce(true);
    AtOnce.run(Collections.nCopies(3, (Callable<Integer>) mails::send));
    awaitNothingIsBeingSentBut(1);
    for (var pause : List.of(Duration.ofMinutes(1), NoticeMail.CLAIM, Duration.ofHours(1))) {
      clock.forward(pause);
      assertThat(mails.send()).isZero();
    }
    assertThat(tables.text("notice_mail where attempts <> 1")).isEmpty();
    assertThat(noticeMails.troubled(operator(), 0, 10).items())
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.notice().id()).isEqualTo(begun);
              assertThat(mail.state()).isEqualTo(MailState.UNKNOWN);
            });
  }

  private void awaitNothingIsBeingSent() {
    awaitNothingIsBeingSentBut(0);
  }

  /** The timer of this server is a node, too, and may be at the last message. */
  private void awaitNothingIsBeingSentBut(long lost) {
    while (noticeMails.counts(operator()).get(MailState.SENDING) > lost) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }
}
