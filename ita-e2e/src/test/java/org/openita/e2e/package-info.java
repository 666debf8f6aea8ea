/**
 * The launched system seen from outside, as its users, its operators and other government systems
 * see it: processes, HTTP, SOAP, pages in a real browser.
 *
 * <p>Nothing here depends on a class of the system. What is relied upon is what is promised to
 * others: the launcher's options, the public addresses, the names in REST and SOAP, the words of
 * the pages.
 *
 * <p>{@link org.openita.e2e.LaunchedServer} is the system as a process, {@link
 * org.openita.e2e.DemoServer} lends one with the demonstration to all classes that only need some
 * server, {@link org.openita.e2e.Browser} is Chromium. Logs, screenshots and start times are left
 * under {@code target/}.
 */
package org.openita.e2e;
