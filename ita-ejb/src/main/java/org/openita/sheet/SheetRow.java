package org.openita.sheet;

import java.util.List;

/**
 * A row that is not empty.
 *
 * @param number as spreadsheet programs count, from 1
 * @param cells from column A to the last that is not empty
 */
public record SheetRow(int number, List<Cell> cells) {

  private static final int LETTERS = 26;

  public SheetRow {
    cells = List.copyOf(cells);
  }

  /**
   * @param column from 0
   */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.NOTHING;
  }

  /** As spreadsheet programs name a cell, for instance {@code D17}. */
  public String address(int column) {
    return address(column, number);
  }

  static String address(int column, int row) {
    return letters(column) + row;
  }

  private static String letters(int column) {
    var last = Character.toString('A' + column % LETTERS);
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }
}
