/**
 * Words that every room uses: the two languages, the clock, refusals and pages of a list.
 *
 * <p>Promises: nothing here knows a room, a database or a protocol. Whatever a caller may do wrong
 * is told by one exception, {@link org.openita.common.Refusal}, with a stable code and a message in
 * Thai and English.
 */
package org.openita.common;
