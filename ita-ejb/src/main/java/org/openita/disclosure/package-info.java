/**
 * OIT: what an agency discloses on its website, item by item; the executive's review; the
 * assessors' scores.
 *
 * <p>{@link org.openita.disclosure.Disclosures} keeps the answers and the reviews as the content of
 * a dossier, {@link org.openita.disclosure.DisclosureScores} what assessors make of them once the
 * dossier is approved. {@link org.openita.disclosure.DisclosureRules} says whether two assessors
 * look and when agencies may appeal; {@link org.openita.disclosure.DisclosureAppeals} takes the
 * appeals and {@link org.openita.disclosure.DisclosureDecisions} what operators decide. {@link
 * org.openita.disclosure.Calibration} tells whether assessors measure alike. How item scores become
 * an indicator is left to {@code scoring}.
 */
package org.openita.disclosure;
