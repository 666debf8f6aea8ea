/**
 * The pages that need no account: surveys, the search for them, published results, errors.
 *
 * <p>Promises: no HTTP session, no request to other sites, everything works without JavaScript, and
 * nothing of a page is sent before all of it has been rendered. Each sub-package is one part of the
 * site with its servlet, what its templates show, and in {@code src/main/jte} the templates of the
 * same name. This package holds what they share: language and texts, the frame around every page,
 * the look, and the way a page is sent. The rules of the assessment are left to the domain.
 */
package org.openita.web.pages;
