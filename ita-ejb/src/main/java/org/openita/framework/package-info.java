/**
 * The assessment framework of a year as data: instruments, indicators, sub-indicators, questions,
 * items, scales, weights and rating levels.
 *
 * <p>{@link org.openita.framework.Frameworks} hands out the {@link org.openita.framework.Framework}
 * of a year, immutable and complete. Later years differ in data only; no rule outside this room may
 * know a question by its code or a number of indicators. How answers become scores is left to
 * {@code scoring}.
 */
package org.openita.framework;
