package org.openita.result;

import java.util.Optional;
import org.openita.common.Text;
import org.openita.scoring.Score;

/**
 * The score of an instrument, indicator, sub-indicator, question or disclosure item.
 *
 * @param code for instance {@code IIT}, {@code 9}, {@code 9.1}, {@code i1}, {@code o1}
 * @param score absent where it cannot be computed
 */
public record PartScore(String code, Text name, Optional<Score> score) {}
