/**
 * The one state machine of the system: draft, submitted, approved; return and reopen with a reason;
 * history; separation of duties.
 *
 * <p>A {@link org.openita.approval.Dossier} is what an agency owes in a cycle. Other rooms keep its
 * content and tell, as a {@link org.openita.approval.DossierContent}, whether it is complete; this
 * room moves it from state to state, refuses what the table does not allow, and remembers who did
 * what. What is submitted is frozen with its digest and compared when it is approved.
 *
 * <p>A further kind takes a line in {@link org.openita.approval.DossierKind} and a {@link
 * org.openita.approval.DossierContent} in the room that keeps it.
 */
package org.openita.approval;
