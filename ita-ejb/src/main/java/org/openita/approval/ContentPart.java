package org.openita.approval;

/**
 * A named value of what an agency submits, exactly as it is kept.
 *
 * @param name as interchange calls it, for instance {@code headcount} or {@code o1.urls}
 * @param value empty for nothing; never personal data, which is frozen by a digest of its own
 */
public record ContentPart(String name, String value) {}
