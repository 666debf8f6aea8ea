package org.openita.sheet;

/**
 * How much of a file is read. What lies beyond is refused, so that no upload, however small or
 * cunning, takes the memory or the time of everybody else.
 *
 * @param rows that are not empty, the heading among them
 * @param columns the first so many may have something in them
 * @param cellLength characters of one cell
 */
public record SheetLimits(int rows, int columns, int cellLength) {

  /**
   * Bytes of the file. The register of the nation is 0.7 MB as XLSX and 3 MB as CSV; a file of
   * 100,000 such rows still fits, so that it is refused for its rows, which tells more.
   */
  public static final long FILE_BYTES = 20L * 1024 * 1024;

  /** Bytes of all parts of an XLSX file when unpacked; 100,000 rows of the register are 90 MB. */
  static final long INFLATED_BYTES = 200L * 1024 * 1024;

  /**
   * How many times larger than the file its parts may be. What people write packs to a thirtieth,
   * thousands of equal rows to a hundredth; a bomb packs to a thousandth.
   */
  static final long INFLATION = 250;

  /** Bytes that may be unpacked whatever the ratio: tiny files have high ones. */
  static final long INFLATION_FREE = 4L * 1024 * 1024;

  /** Parts of an XLSX file: those of a sheet with pictures are dozens. */
  static final int PARTS = 1_000;

  /**
   * Characters of all texts that cells share and that must be kept: 32 MB of memory at worst, seven
   * times what the register needs.
   */
  static final int SHARED_CHARACTERS = 16 * 1024 * 1024;

  /** Shared texts; each costs memory beside its characters. */
  static final int SHARED_TEXTS = 500_000;

  /** Cells of the whole table, empty ones among them: some seconds of reading. */
  static final int CELLS = 5_000_000;

  /** Elements within each other; a sheet has eight. */
  static final int DEPTH = 64;

  /** Different names of elements and attributes; those of all that is read are below a hundred. */
  static final int NAMES = 2_000;

  /** Bytes of one tag with the text behind it; a cell's longest text is 262,136 bytes at worst. */
  static final int TAG_BYTES = 512 * 1024;
}
