package org.openita.sheet;

/**
 * A cell as it was written in the file.
 *
 * @param text what it says; of a number its digits, of a date {@code yyyy-mm-dd}, of a formula what
 *     it last came to
 */
public record Cell(Kind kind, String text) {

  /** What is in a cell. */
  public enum Kind {
    EMPTY,
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    /** Something to be computed; the program that wrote the file says what it came to. */
    FORMULA,
    /** Such as {@code #REF!}. */
    ERROR
  }

  static final Cell NOTHING = new Cell(Kind.EMPTY, "");

  /** Text, or nothing where there is none. */
  static Cell ofText(String text) {
    return text.isBlank() ? NOTHING : new Cell(Kind.TEXT, text);
  }

  public boolean isEmpty() {
    return kind == Kind.EMPTY;
  }
}
