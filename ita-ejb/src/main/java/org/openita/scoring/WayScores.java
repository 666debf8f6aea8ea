package org.openita.scoring;

import java.util.EnumMap;
import java.util.Map;
import org.openita.framework.Instrument;
import org.openita.survey.CollectionWay;
import org.openita.survey.OptionCounts;
import org.openita.survey.ToldGroups;

/** What a survey scores by the responses of each way of collection alone (manual 2563, 2.4). */
final class WayScores {

  private WayScores() {}

  /**
   * Ways that only few have used are missing; so is a way by which their score could be worked out.
   *
   * @param smallest number of responses whose score may be told
   */
  static Map<CollectionWay, Score> of(Instrument survey, OptionCounts counts, int smallest) {
    var sizes = new EnumMap<CollectionWay, Integer>(CollectionWay.class);
    counts.ways().forEach((way, count) -> sizes.merge(way.collection(), count, Integer::sum));
    var scores = new EnumMap<CollectionWay, Score>(CollectionWay.class);
    for (var told : ToldGroups.of(sizes, smallest)) {
      ScoreSheet.of(survey, counts.of(way -> way.collection() == told))
          .ifPresent(score -> scores.put(told, score));
    }
    return scores;
  }
}
