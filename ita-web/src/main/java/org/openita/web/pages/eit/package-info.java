/** The way of the public to the survey of an agency, at {@code /eit} (manual 2563, section 2.4). */
package org.openita.web.pages.eit;
