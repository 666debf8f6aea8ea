/**
 * What agencies do with their published result (manual 2563, items o42 and o43): analyse it, name
 * the issues that are weak, set measures, and follow them up.
 *
 * <p>{@link org.openita.improvement.ImprovementPlans} keeps the plan: the analysis, and the
 * measures with their steps, period and responsible units. {@link
 * org.openita.improvement.ImprovementReports} keeps what came of each measure in each period of the
 * follow-up. Both are contents of a dossier with an approval of its own; a report follows an
 * approved plan. Which indicators are weak is one rule, {@link
 * org.openita.improvement.WeakIndicator}. Neither costs anything in the score.
 */
package org.openita.improvement;
