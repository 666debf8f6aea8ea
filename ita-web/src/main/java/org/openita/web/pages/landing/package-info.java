/** The first page: what the assessment is and where to go from here. */
package org.openita.web.pages.landing;
