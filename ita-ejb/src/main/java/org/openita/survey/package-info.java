/**
 * IIT and EIT: the channels by which people reach a survey, and their answers, anonymous by
 * construction.
 *
 * <p>A national ID proves that nobody answers twice: checked, turned into a token by a key of the
 * cycle, forgotten. Tokens and answers share no key, no time finer than a day and no order, so that
 * nobody can join a person to an answer. Answers leave this room as counts only.
 *
 * <p>Every channel belongs to one way of collection, which marks its responses. What is unusual
 * about them is told in numbers that are too large to be somebody's, and left out of the scoring
 * only by an operator with a reason.
 */
package org.openita.survey;
