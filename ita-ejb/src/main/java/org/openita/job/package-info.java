/**
 * Long work in the background: issuing thousands of accounts, importing a file, scoring the nation.
 *
 * <p>A room hands {@link org.openita.job.Jobs} its {@link org.openita.job.Work}; the work tells its
 * {@link org.openita.job.Progress} how far it has come and asks it whether to go on. Of each kind
 * one job runs at a time, on whichever node; where the node is lost the job counts as interrupted
 * and the next one may start. Who may start a kind of work is decided by the room that has it; a
 * job is seen and cancelled by whoever started it and by operators. The transactions of the work
 * are its own: nothing here undoes what it has committed.
 */
package org.openita.job;
