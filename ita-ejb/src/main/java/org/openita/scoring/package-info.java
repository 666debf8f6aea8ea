/**
 * From counts to scores: the manual's arithmetic, the completeness rules, and the runs that score
 * the nation.
 *
 * <p>{@link org.openita.scoring.ScoreSheet} is the arithmetic, exact and without a container;
 * {@link org.openita.scoring.ScoringRuns} feeds it with all agencies of a cycle, one after the
 * other, and keeps the totals of a run with the counts that they follow from. What the public sees
 * of a run is left to {@code result}.
 */
package org.openita.scoring;
