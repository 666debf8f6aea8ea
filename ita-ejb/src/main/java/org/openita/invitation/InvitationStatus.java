package org.openita.invitation;

/**
 * How far the invitations of an agency have come. Nothing of it tells who answered what.
 *
 * @param addresses people of the approved list who have an e-mail address
 * @param waiting messages that wait to be handed over
 * @param sent messages that have been handed over
 * @param failed messages that were given up, or of which nobody knows
 * @param unused links that can still be used
 * @param used links that have been
 */
public record InvitationStatus(
    int addresses, int waiting, int sent, int failed, int unused, int used) {}
