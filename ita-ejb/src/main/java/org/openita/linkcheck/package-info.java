/**
 * Visits the addresses that agencies disclose under, and keeps what it found as evidence.
 *
 * <p>While disclosures are checked and scored, {@link org.openita.linkcheck.LinkRuns} visits every
 * address of every approved answer in the background: a job of Jakarta Batch in partitions, each
 * host in one of them. An address that was visited is done: a run that was interrupted goes on with
 * the others, on whichever node. {@link org.openita.linkcheck.LinkChecks} says what was found last,
 * and before; it tells a site that cannot be reached, which the agency may still repair (manual
 * 2563, section 2.4), from a page that is not there. {@link org.openita.linkcheck.Hint} draws an
 * assessor's attention and never scores.
 *
 * <p>Promised to the sites: their robots.txt, one request of a host at a time with a pause, one
 * name with a contact, little time and few bytes. Promised to the house: no connection into its
 * inside ({@link org.openita.common.InternetAddresses}), whatever an address or a redirect says.
 */
package org.openita.linkcheck;
