/**
 * What a visitor of any page of this application sees when something has gone wrong: what happened,
 * what to do, and the id by which the operators find the request in their log. Never a stack trace.
 */
package org.openita.web.pages.error;
