package org.openita.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Predicate;
import org.openita.identity.AccountEnded;
import org.openita.registry.AssignmentEnded;

/**
 * Ends the links of an assessor who is sent away from an agency, all of them at once: for what is
 * still assigned new ones are made in a moment. They end with the account, too.
 */
@Dependent
class OrphanedLinks {

  @Inject private SurveyShelf shelf;
  @Inject private Event<ChannelTakenBack> takenBack;
  @Inject private Clock clock;

  void follow(@Observes AssignmentEnded ended) {
    end(ended.assessor(), link -> link.year() == ended.year());
  }

  void follow(@Observes AccountEnded ended) {
    end(ended.username(), any -> true);
  }

  private void end(String assessor, Predicate<Channel> those) {
    var now = clock.instant();
    shelf.links(assessor, now).stream()
        .filter(those)
        .forEach(
            link -> {
              link.revoke(assessor, "", now);
              takenBack.fire(new ChannelTakenBack(link.code()));
            });
  }
}
