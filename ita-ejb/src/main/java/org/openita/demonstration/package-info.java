/**
 * Something to look at in an empty system: accounts, clients, an open cycle, and a few agencies
 * that have come some way.
 *
 * <p>Loaded once, through the same services and rules as everything else, and only into a system
 * without an operator.
 */
package org.openita.demonstration;
