/**
 * IIT and EIT: the channels by which people reach a survey, and their answers, anonymous by
 * construction.
 *
 * <p>A national ID proves that nobody answers twice: checked, turned into a token by a key of the
 * cycle, forgotten. Tokens and answers share no key, no time finer than a day and no order, so that
 * nobody can join a person to an answer. Answers leave this room as counts only.
 */
package org.openita.survey;
