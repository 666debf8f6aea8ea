package org.openita.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.openita.registry.AssignmentEnded;

/**
 * Ends the links of an assessor who is sent away from an agency, all of them at once: for what is
 * still assigned new ones are made in a moment.
 */
@Dependent
class OrphanedLinks {

  @Inject private SurveyShelf shelf;
  @Inject private Event<ChannelTakenBack> takenBack;
  @Inject private Clock clock;

  void follow(@Observes AssignmentEnded ended) {
    var now = clock.instant();
    for (var link : shelf.links(ended.year(), ended.assessor(), now)) {
      link.revoke(ended.assessor(), "", now);
      takenBack.fire(new ChannelTakenBack(link.code()));
    }
  }
}
