package org.openita.audit.chain;

import java.time.LocalDate;

/**
 * Something that is not as it was recorded.
 *
 * @param from number of the first record that it concerns; 0 where it concerns the whole day
 * @param to number of the last one
 * @param note more about it: the number or the day where a record stood before; mostly empty
 */
public record Finding(Kind kind, LocalDate day, int from, int to, String note) {

  /** What can be found. */
  public enum Kind {
    /** A record says something else than it did. */
    CHANGED("changed"),
    /** A record is gone. */
    MISSING("missing"),
    /** A record is there that was not written by the log. */
    INSERTED("inserted"),
    /** A record stands in another place than it did. */
    MOVED("moved"),
    /** The records of a day are those of another. */
    DAY_MOVED("day moved"),
    /** Whole days are gone before this one. */
    DAYS_MISSING("days missing before"),
    /** A day is over and not sealed, or its seal is gone. */
    SEAL_MISSING("seal missing"),
    /** The signature of a day is not ours. */
    SEAL_FALSE("seal false"),
    /** The end of the chain was set by somebody without the key, or is gone. */
    HEAD_FALSE("head false");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** For a line of a program. */
    public String words() {
      return words;
    }
  }

  static Finding of(Kind kind, LocalDate day, int number) {
    return new Finding(kind, day, number, number, "");
  }

  static Finding of(Kind kind, LocalDate day, int from, int to) {
    return new Finding(kind, day, from, to, "");
  }

  static Finding ofDay(Kind kind, LocalDate day) {
    return new Finding(kind, day, 0, 0, "");
  }

  Finding noting(String more) {
    return new Finding(kind, day, from, to, more);
  }

  /** One line, for instance {@code missing: 2026-11-21 records 4 to 7}. */
  @Override
  public String toString() {
    var place = from == 0 ? "" : from == to ? " record " + from : " records " + from + " to " + to;
    return kind.words() + ": " + day + place + (note.isEmpty() ? "" : " (" + note + ")");
  }
}
