package org.openita.result;

import java.util.Optional;
import org.openita.common.Text;
import org.openita.scoring.Score;

/**
 * One line of the list of results.
 *
 * @param total absent where the result is not announced
 * @param rating code of the rating level; absent likewise
 */
public record ResultRow(
    String agencyCode,
    Text agencyName,
    Text agencyType,
    int group,
    boolean announced,
    Optional<Score> total,
    Optional<String> rating) {}
