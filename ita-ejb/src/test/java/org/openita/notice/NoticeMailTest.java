package org.openita.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.INVALID_STATE;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.container.Refused;
import org.openita.identity.Recipient;
import org.openita.identity.Role;
import org.openita.timeline.Activity;

class NoticeMailTest {

  static final Instant NOW = Instant.parse("2020-04-23T01:00:00Z");
  static final Instant CLOSES = Instant.parse("2020-04-30T09:30:00Z");

  static final Recipient RECIPIENT =
      new Recipient(
          "a050001",
          Role.AGENCY_ADMIN,
          "050001",
          true,
          Optional.of("สมหญิง ใจดี"),
          Optional.of("somying@example.go.th"));

  private final NoticeMail mail = new NoticeMail(notice(), NOW.plus(Duration.ofDays(9)), NOW);

  static Notice notice() {
    return new Notice(
        RECIPIENT,
        2563,
        Activity.ENTER_DATA,
        new Occasion(NoticeKind.SEVEN_DAYS, CLOSES, CLOSES),
        EnumSet.of(Duty.INTERNAL_STAKEHOLDERS, Duty.EXTERNAL_STAKEHOLDERS),
        NOW);
  }

  @Test
  void what_is_refused_for_now_waits_longer_each_time_and_is_given_up_at_last() {
    var now = NOW;
    var pauses = new java.util.ArrayList<Duration>();
    while (mail.state() == MailState.QUEUED) {
      mail.claim(now);
      mail.refused(new MailProblem(MailProblem.Certainty.FOR_NOW, "451 later"), now);
      var due = now;
      while (mail.state() == MailState.QUEUED && !mail.waitingAt(due)) {
        due = due.plus(Duration.ofMinutes(1));
      }
      pauses.add(Duration.between(now, due));
      now = due;
    }
    assertThat(mail.state()).isEqualTo(MailState.FAILED);
    assertThat(mail.troubled().attempts()).isEqualTo(NoticeMail.MOST_ATTEMPTS);
    assertThat(mail.troubled().problem()).contains("451 later");
    assertThat(pauses.subList(0, 4))
        .containsExactly(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(4),
            Duration.ofMinutes(8));
    assertThat(pauses).allMatch(pause -> pause.compareTo(NoticeMail.LONGEST_PAUSE) <= 0);
  }

  @Test
  void what_would_come_too_late_is_given_up_at_once() {
    var late = NOW.plus(Duration.ofDays(9)).minusSeconds(30);
    mail.claim(late);
    mail.refused(new MailProblem(MailProblem.Certainty.FOR_NOW, "451 later"), late);
    assertThat(mail.state()).isEqualTo(MailState.FAILED);
  }

  @Test
  void of_what_nobody_knows_only_an_operator_sends_another_copy() {
    mail.claim(NOW);
    mail.refused(new MailProblem(MailProblem.Certainty.UNKNOWN, "connection lost"), NOW);
    assertThat(mail.state()).isEqualTo(MailState.UNKNOWN);
    assertThat(mail.waitingAt(NOW.plus(Duration.ofDays(1)))).isFalse();
    mail.again(NOW);
    assertThat(mail.waitingAt(NOW)).isTrue();
  }

  @Test
  void what_is_under_way_or_sent_is_not_sent_again() {
    Refused.with(INVALID_STATE, () -> mail.again(NOW));
    mail.claim(NOW);
    Refused.with(INVALID_STATE, () -> mail.again(NOW));
    mail.sent(NOW);
    Refused.with(INVALID_STATE, () -> mail.again(NOW));
  }
}
