package org.openita.registry.file;

import org.openita.common.Text;

/**
 * What would change in a column of a row, as people read it.
 *
 * @param title of the column
 * @param before empty where there was nothing
 * @param after empty where there will be nothing
 */
public record RowChange(Text title, Text before, Text after) {}
