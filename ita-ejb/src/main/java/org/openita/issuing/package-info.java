/**
 * Lets agencies into a cycle: issues their two accounts (manual 2563, section 6), thousands of them
 * in the background, and prints a letter for each person.
 *
 * <p>One-time passwords leave this room in letters and in the operator's list only; the database
 * has a digest of each. What is issued in bulk is kept for a day, encrypted by a key that only
 * whoever asked for it has, and can be taken away once. Whatever is lost is issued anew.
 */
package org.openita.issuing;
