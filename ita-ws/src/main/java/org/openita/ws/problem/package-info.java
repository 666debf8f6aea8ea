/**
 * What is told to a caller when something is refused or fails: one catalogue of codes, in Thai and
 * English, for both protocols.
 *
 * <p>{@link org.openita.ws.problem.Problem} is made from whatever was thrown; a failure of our own
 * is logged there, with nothing of it shown outside.
 */
package org.openita.ws.problem;
