package org.openita.result;

import java.util.Optional;
import org.openita.scoring.Score;
import org.openita.survey.CollectionWay;

/**
 * What was collected of EIT in one way.
 *
 * @param score of these responses alone; absent where it is not announced, was not kept, or would
 *     tell what a few have answered
 */
public record WayScore(CollectionWay way, int responses, Optional<Score> score) {}
