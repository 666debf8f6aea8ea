/**
 * The launcher: one runnable jar that starts the database, brings its schema up to date, starts the
 * application server in a process of its own and deploys the application to it.
 *
 * <p>It promises that whoever starts it gets either a system that serves requests and one line that
 * says so, or one line that says why not, an exit code other than zero and nothing left running.
 * Everything it started is stopped in the opposite order, whatever ends it.
 *
 * <p>It leaves to the application everything that the system is for. The two speak only through
 * configuration properties ({@code ita.*}, see {@link org.openita.server.Launcher}) and the health
 * addresses, so the application does not know which launcher, if any, started it.
 */
package org.openita.server;
