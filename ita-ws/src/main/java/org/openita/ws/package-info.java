/**
 * The interchange with other government systems, over REST and over SOAP: translate, authorise,
 * delegate.
 *
 * <p>No rule of the assessment is decided here. {@code rest} and {@code soap} translate a message
 * into a call of an EJB of {@code ita-ejb} and its answer into a message; {@code access} finds out
 * who calls; {@code problem} says in one place what a refusal or a failure is called in both
 * protocols. The names in the messages are a promise to clients: add, never change.
 */
package org.openita.ws;
