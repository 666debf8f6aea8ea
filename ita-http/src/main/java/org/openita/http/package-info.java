/**
 * What both web applications do with every request: give it an id, log it once, and answer with
 * protective headers.
 *
 * <p>Nothing here knows the assessment but by its name for where a request comes from. The filters
 * are declared in the {@code web.xml} of each application.
 */
package org.openita.http;
