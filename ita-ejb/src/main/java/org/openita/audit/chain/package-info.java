/**
 * The chain of the audit log: how a record becomes a hash, how records follow one another within a
 * day of Thailand, how a day is sealed, and how all of this is verified.
 *
 * <p>Each record carries the hash of the one before; the first of a day that of the day's start,
 * which holds the root of the day before. The root of a day, the hash of its last record, is signed
 * (Ed25519) when the day is over; the head of the present day carries a seal (HMAC) at every
 * record; now and then a signed checkpoint leaves the database.
 *
 * <p>Nothing here knows the assessment, a container or anything but the JDK: the launcher verifies
 * with the same classes while no application runs.
 */
package org.openita.audit.chain;
