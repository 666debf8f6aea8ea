package org.openita.document;

/** The cuts of Sarabun (SIL Open Font License) that are bundled. */
public enum Face {
  REGULAR("Sarabun-Regular.ttf"),
  BOLD("Sarabun-Bold.ttf");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
