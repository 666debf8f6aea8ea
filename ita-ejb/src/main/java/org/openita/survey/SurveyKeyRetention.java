package org.openita.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.openita.timeline.Activity;
import org.openita.timeline.Timelines;

/**
 * Sees to it that keys go even where nobody closes the collecting of a cycle, as respondents are
 * promised.
 */
@Stateless
public class SurveyKeyRetention {

  /** After the last window of a survey has closed; until then windows may be set anew. */
  static final Duration LONGEST = Duration.ofDays(30);

  private static final Set<Activity> SURVEYS =
      EnumSet.of(Activity.COLLECT_IIT, Activity.COLLECT_EIT);

  @Inject private SurveyKeys keys;
  @Inject private Timelines timelines;
  @Inject private Clock clock;

  /**
   * Destroys the keys of cycles whose surveys have been closed to everybody for {@link #LONGEST}.
   * From then on the cycle takes no answers, whatever windows are set.
   */
  public void destroyDue() {
    var now = clock.instant();
    for (var year : keys.years()) {
      timelines
          .lastClosing(year, SURVEYS)
          .filter(closed -> !closed.plus(LONGEST).isAfter(now))
          .ifPresent(due -> keys.destroy(year));
    }
  }
}
