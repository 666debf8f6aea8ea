/**
 * Who could be asked: the number of an agency's staff, the number of people outside who dealt with
 * it, how many of them must answer, and the list of those whom assessors may ask.
 *
 * <p>{@link org.openita.stakeholder.Stakeholders} keeps both numbers as the content of two
 * dossiers; {@link org.openita.stakeholder.MinimumSample} is the manual's rule. {@link
 * org.openita.stakeholder.SampleLists} and {@link org.openita.stakeholder.SampleImports} keep the
 * list, sealed by a key of the cycle, for the agency and its assessors alone; {@link
 * org.openita.stakeholder.SampleRetention} ends it. Moving a dossier from draft to approved is left
 * to {@code approval}.
 */
package org.openita.stakeholder;
