/**
 * What both web applications do with every request: give it an id, log it once, and answer with
 * protective headers.
 *
 * <p>Nothing here knows the assessment. The filters are declared in the {@code web.xml} of each
 * application.
 */
package org.openita.http;
