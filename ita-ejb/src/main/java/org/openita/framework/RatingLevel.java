package org.openita.framework;

import java.math.BigDecimal;
import org.openita.common.Text;

/**
 * A rating (manual 2563, section 3.2).
 *
 * @param code for instance {@code AA}
 * @param lowerBound the least score, 0 to 100, that belongs to it
 */
public record RatingLevel(String code, Text name, BigDecimal lowerBound) {}
