package org.openita.timeline;

/**
 * Windows of a cycle have been set, moved or removed, or the cycle has reached another state; for
 * whoever remembers them.
 *
 * @param year fiscal year, Buddhist Era
 */
public record WindowsMoved(int year) {}
