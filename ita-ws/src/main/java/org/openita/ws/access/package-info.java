/**
 * Who calls, and in which language: the same for REST and SOAP.
 *
 * <p>The {@link org.openita.ws.access.CurrentCaller} of a request is proved by the id and secret of
 * an interchange client, however they came; {@code identity} judges them.
 */
package org.openita.ws.access;
