/**
 * The REST resources under {@code /api/v1}, one class per address, and the records of which their
 * JSON is made: the component names of the records are the names in the JSON.
 *
 * <p>A resource reads the caller and the message, calls one EJB and answers. Whatever is thrown
 * becomes {@code application/problem+json} in {@code ProblemMapper}, and nowhere else.
 */
package org.openita.ws.rest;
