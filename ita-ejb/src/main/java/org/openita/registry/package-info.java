/**
 * The register: agencies, their types, provinces, ministries, assessment groups and supervising
 * bodies.
 *
 * <p>{@link org.openita.registry.Agencies} finds an agency by the code that the outside sees and
 * searches the register by name and filters. Who may act for an agency is left to {@code identity}.
 */
package org.openita.registry;
