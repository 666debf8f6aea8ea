/**
 * The survey as a respondent sees it, at {@code /s/{channel}}: questions, confirmation, QR code.
 *
 * <p>The national ID is handed to the domain and, when something has to be corrected, back to the
 * very response that shows the form again; it is nowhere kept, cached or logged.
 */
package org.openita.web.pages.survey;
