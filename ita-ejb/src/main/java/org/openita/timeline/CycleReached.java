package org.openita.timeline;

/**
 * A cycle has just reached a state; other rooms do within the same transaction what it means to
 * them.
 *
 * @param year fiscal year, Buddhist Era
 */
public record CycleReached(int year, CycleState state) {}
