package org.openita.web.console;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody else has changed while the reader was typing, and what the reader has typed.
 *
 * @param who the account that changed it
 * @param when date and time in the reader's language
 * @param differences the fields that the other one has changed
 */
public record Conflict(String who, String when, List<Difference> differences)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * A field that the other one has changed.
   *
   * @param label of the field
   * @param before as the reader had opened it
   * @param now as the other one has saved it
   * @param mine as it stands in the reader's form
   * @param bothChanged whether the reader has to choose; else the form follows the other one
   */
  public record Difference(
      String label, String before, String now, String mine, boolean bothChanged)
      implements Serializable {

    private static final long serialVersionUID = 1L;
  }

  public Conflict {
    differences = List.copyOf(differences);
  }

  /** Whether there is anything to choose. */
  public boolean needsChoice() {
    return differences.stream().anyMatch(Difference::bothChanged);
  }
}
