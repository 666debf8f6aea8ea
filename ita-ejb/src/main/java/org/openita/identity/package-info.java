/**
 * Who is who and who may do what: accounts of people, clients of other government systems, roles,
 * passwords and sign-in.
 *
 * <p>Whoever signs in becomes a {@link org.openita.identity.Caller}; only this room makes one.
 * Every command of every other room takes the caller and asks it, so authorisation is decided
 * beside the rule and never in a page. What a caller may not reach looks as if it did not exist.
 */
package org.openita.identity;
