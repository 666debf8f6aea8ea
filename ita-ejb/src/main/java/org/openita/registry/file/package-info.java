/**
 * The register as a file: takes it home, and takes it in.
 *
 * <p>{@link org.openita.registry.file.RegisterExports} writes any part of the register, or an empty
 * template, as XLSX or CSV. {@link org.openita.registry.file.RegisterImports} takes such a file in
 * two steps: a dry run tells for each row what would become of it, with the cell where something is
 * wrong; after that the whole file is written in one transaction or not at all. What a row must be
 * like the register itself decides, here only cells become rows; how files are read safely is left
 * to {@code sheet}.
 */
package org.openita.registry.file;
