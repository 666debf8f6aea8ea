/**
 * Loads the demonstration at the start of the server, if its configuration asks for one, and writes
 * down what to sign in with.
 */
package org.openita.web.demonstration;
