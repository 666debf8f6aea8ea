package org.openita.document;

/** Sizes of paper (ISO 216), upright. */
public enum Paper {
  A4(210, 297),
  A5(148, 210);

  private final int width;
  private final int height;

  Paper(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** In millimetres. */
  public int width() {
    return width;
  }

  /** In millimetres. */
  public int height() {
    return height;
  }
}
