/**
 * The description of the REST resources: for programs at {@code /api/openapi} (OpenAPI 3.1, kept by
 * hand beside this package), for people at {@code /api/docs}, made from the same file.
 *
 * <p>It describes what exists and nothing else; a test compares it with the resources.
 */
package org.openita.ws.description;
