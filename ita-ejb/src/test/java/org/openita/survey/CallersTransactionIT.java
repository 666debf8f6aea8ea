package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.WINDOW_CLOSED;
import static org.openita.container.Scenario.YEAR;

import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.container.AtOnce;
import org.openita.container.NationalIds;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.framework.InstrumentCode;
import org.openita.registry.Agencies;
import org.openita.timeline.Activity;

/** Answers within a transaction that the caller has begun, as a demonstration is made. */
@ArquillianTest
class CallersTransactionIT {

  @Inject private SurveyResponses responses;
  @Inject private SurveyForms forms;
  @Inject private SurveyStampTimer timer;
  @Inject private Channels channels;
  @Inject private Agencies agencies;
  @Inject private Scenario scenario;
  @Inject private UserTransaction transaction;

  private Map<String, Integer> answers;

  @BeforeEach
  void openEverything() {
    scenario.openAll();
    answers = scenario.bestAnswers(InstrumentCode.EIT);
  }

  @AfterEach
  void endTransaction() throws Exception {
    if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      transaction.rollback();
    }
  }

  @Test
  void they_are_taken_whatever_the_node_finds_out_meanwhile() throws Exception {
    var channel = channels.publicSurvey(YEAR, "050001");
    transaction.begin();
    for (int person = 0; person < 3; person++) {
      scenario.open(Activity.COLLECT_EIT);
      responses.answer(channel, NationalIds.of(100 + person), answers);
      elsewhere(
          () -> {
            timer.confirm();
            return forms.survey(channel);
          });
      responses.answer(channel, NationalIds.of(200 + person), answers);
    }
    transaction.commit();
    assertThat(responses.count(YEAR, InstrumentCode.EIT, agencies.find(YEAR, "050001")))
        .isEqualTo(6);
  }

  @Test
  void what_the_caller_has_changed_holds_for_nobody_else_until_it_is_committed() throws Exception {
    var channel = channels.publicSurvey(YEAR, "050002");
    assertThat(forms.survey(channel).open()).isTrue();
    transaction.begin();
    scenario.close(Activity.COLLECT_EIT);
    assertThat(forms.survey(channel).open()).isFalse();
    assertThat(elsewhere(() -> forms.survey(channel).open())).isEqualTo(true);
    Refused.with(WINDOW_CLOSED, () -> responses.answer(channel, NationalIds.of(300), answers));
    transaction.rollback();
    assertThat(responses.answer(channel, reply(NationalIds.of(300)))).isEqualTo(Receipt.STORED);
  }

  private Reply reply(String nationalId) {
    return new Reply(TypedIdentity.ofNationalId(nationalId), answers, Optional.empty(), false);
  }

  /** By a thread without the transaction. */
  private static Object elsewhere(Callable<?> work) throws InterruptedException {
    return AtOnce.run(List.of(work)).get(0);
  }
}
