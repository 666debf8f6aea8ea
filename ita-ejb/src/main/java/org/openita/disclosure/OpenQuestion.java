package org.openita.disclosure;

import java.time.Instant;

/**
 * A score about which an operator has to decide.
 *
 * @param since when the second score was given, or the appeal filed
 */
public record OpenQuestion(
    String agencyCode, String agencyName, String itemCode, Decision.Cause cause, Instant since) {}
