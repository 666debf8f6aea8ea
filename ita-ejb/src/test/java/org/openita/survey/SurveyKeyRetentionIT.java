package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.WINDOW_CLOSED;
import static org.openita.container.Scenario.YEAR;
import static org.openita.framework.InstrumentCode.EIT;

import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.openita.container.MovableClock;
import org.openita.container.NationalIds;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.timeline.Activity;

@ArquillianTest
class SurveyKeyRetentionIT {

  @Inject private SurveyKeyRetention retention;
  @Inject private SurveyKeys keys;
  @Inject private SurveyResponses responses;
  @Inject private Channels channels;
  @Inject private Scenario scenario;
  @Inject private MovableClock clock;

  @Test
  void a_key_goes_some_time_after_the_last_survey_has_closed_though_nobody_closes_collecting() {
    scenario.openAll();
    responses.answer(
        channels.publicSurvey(YEAR, "050061"), NationalIds.of(61_001), scenario.bestAnswers(EIT));
    scenario.close(Activity.COLLECT_IIT);
    clock.forward(SurveyKeyRetention.LONGEST);
    retention.destroyDue();
    assertThat(keys.find(YEAR)).as("EIT has closed later").isPresent();
    clock.forward(Duration.ofDays(9));
    retention.destroyDue();
    assertThat(keys.find(YEAR)).isEmpty();
    scenario.open(Activity.COLLECT_EIT);
    Refused.with(
        WINDOW_CLOSED,
        () ->
            responses.answer(
                channels.publicSurvey(YEAR, "050061"),
                NationalIds.of(61_002),
                scenario.bestAnswers(EIT)));
  }
}
