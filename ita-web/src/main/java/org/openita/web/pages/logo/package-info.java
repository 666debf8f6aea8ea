/** The logos of agencies, for anyone. */
package org.openita.web.pages.logo;
