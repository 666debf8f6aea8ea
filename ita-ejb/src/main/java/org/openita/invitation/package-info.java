/**
 * Invitations to answer EIT, by e-mail to those people of an agency's approved sample list who have
 * an address, each with a one-time link (manual 2563, section 2.4).
 *
 * <p>{@link org.openita.invitation.Invitations} is for the assessors of the agency. The messages
 * wait in the same post as those of notices, claimed by one node each. The secret of a link is
 * sealed until it has been handed over and then forgotten, so that the database cannot tell whose
 * link was used; what a used link brought, nothing tells at all.
 */
package org.openita.invitation;
