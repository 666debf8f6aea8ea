/** The published results, at {@code /results}: the list of a year and the result of one agency. */
package org.openita.web.pages.results;
