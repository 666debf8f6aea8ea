/**
 * What the world sees: the publication of a scoring run and the results of agencies.
 *
 * <p>{@link org.openita.result.Publications} announces a run; {@link org.openita.result.Results}
 * shows what has been announced, to anyone, and nothing else. An agency that left out a mandatory
 * step is shown with {@code *} and without figures. How the figures come about is left to {@code
 * scoring}.
 */
package org.openita.result;
