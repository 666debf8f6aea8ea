package org.openita.registry.file;

import org.openita.common.Text;

/**
 * Why a row is refused.
 *
 * @param key of the column
 * @param address of the cell, for instance {@code D17}
 */
public record RowProblem(String key, String address, Text message) {}
