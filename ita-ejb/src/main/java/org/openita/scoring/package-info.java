/**
 * From counts to scores: the manual's arithmetic, the completeness rules, and the runs that score
 * the nation.
 *
 * <p>{@link org.openita.scoring.ScoreSheet} is the arithmetic, exact and without a container;
 * {@link org.openita.scoring.ScoringRuns} feeds it with all agencies of a cycle and keeps what
 * comes out as a run. What the public sees of a run is left to {@code result}.
 */
package org.openita.scoring;
