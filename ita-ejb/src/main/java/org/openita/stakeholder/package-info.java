/**
 * Who could be asked: the number of an agency's staff, the number of people outside who dealt with
 * it, and how many of them must answer.
 *
 * <p>{@link org.openita.stakeholder.Stakeholders} keeps both numbers as the content of two
 * dossiers; {@link org.openita.stakeholder.MinimumSample} is the manual's rule. Moving a dossier
 * from draft to approved is left to {@code approval}.
 */
package org.openita.stakeholder;
