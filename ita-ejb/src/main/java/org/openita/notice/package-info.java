/**
 * Notices of what is due: before an activity opens, seven, three and one day before it closes, and
 * when it is overdue, to those of an agency who still owe something.
 *
 * <p>{@link org.openita.notice.Notices} is the inbox of a person. The same notices go out by e-mail
 * from a queue in the database, each once: what has been handed over, or may have been, is never
 * handed over again by itself. {@link org.openita.notice.NoticeRounds} finds who is to be told
 * what; who owes what it asks of the rooms that know. A notice keeps what it is about, not its
 * words: they are made in the reader's language when it is read.
 *
 * <p>How a page looks, and where in the console a duty is done, is left to the console.
 */
package org.openita.notice;
