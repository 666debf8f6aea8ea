/**
 * The register: agencies, their types, provinces, ministries, assessment groups and supervising
 * bodies, through the cycles.
 *
 * <p>{@link org.openita.registry.Agencies} finds an agency by the code that the outside sees, as it
 * is now or as it is in a cycle, and searches the register by name and filters. {@link
 * org.openita.registry.Register} writes it, by form or by file: a change holds from a cycle on, and
 * the cycles before keep what was. Group and supervising body of an agency follow from rules; an
 * exception of a single agency has a reason. Who may act for an agency is left to {@code identity}.
 */
package org.openita.registry;
