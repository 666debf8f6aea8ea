/**
 * When things may be done: the cycle of a fiscal year, its activities and their windows.
 *
 * <p>One method, {@link org.openita.timeline.Timelines#isOpen}, answers whether an activity is open
 * for an agency now, and every command of the system asks it. A window opens at its first instant
 * and is closed from its last one on. An agency's own window comes before that of its group, and
 * that before the window of the whole cycle. What is done inside a window is left to the other
 * rooms.
 */
package org.openita.timeline;
