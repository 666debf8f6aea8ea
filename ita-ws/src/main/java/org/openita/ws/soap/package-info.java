/**
 * The SOAP services under {@code /api/soap/v1}, contract first: the WSDL and the schema in {@code
 * WEB-INF/wsdl} are kept by hand and served as they are; the classes of their messages ({@code
 * soap.contract}) are made from them by the build.
 *
 * <p>An endpoint object lives outside of CDI. It hands each call to {@link
 * org.openita.ws.soap.Exchange}, which finds out who calls, refuses what breaks the schema, and
 * turns whatever is thrown into the typed fault; the answer comes from a bean that calls the same
 * EJBs as REST.
 */
package org.openita.ws.soap;
