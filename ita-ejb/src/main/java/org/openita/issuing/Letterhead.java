package org.openita.issuing;

import java.time.LocalDate;

/**
 * What all letters of one issue have in common.
 *
 * @param year of the cycle, Buddhist Era
 * @param number of the letter in the sender's register; empty for none
 * @param signInAddress where people sign in, {@code https://…}
 */
record Letterhead(int year, String number, LocalDate date, String signInAddress) {}
