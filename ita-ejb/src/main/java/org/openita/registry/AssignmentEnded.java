package org.openita.registry;

/**
 * An assessor has just been kept away from an agency, or assigned to fewer; other rooms do within
 * the same transaction what it means to them.
 *
 * @param year fiscal year, Buddhist Era
 * @param assessor user name
 */
public record AssignmentEnded(int year, String assessor) {}
