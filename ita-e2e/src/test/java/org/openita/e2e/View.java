package org.openita.e2e;

/** A size of screen, in CSS pixels. */
enum View {
  /** A desk. */
  WIDE(1280, 900),
  /** An old phone. */
  NARROW(360, 740);

  private final int width;
  private final int height;

  View(int width, int height) {
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }
}
