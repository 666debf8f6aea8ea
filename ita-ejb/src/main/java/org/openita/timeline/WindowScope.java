package org.openita.timeline;

import java.io.Serializable;

/**
 * For whom a window holds. Where several hold for an agency, the narrowest one counts: its own,
 * then that of its group, then that of the whole cycle.
 *
 * @param key number of the group, 1 to 10, or key of the agency inside the database; 0 for all
 */
public record WindowScope(Kind kind, int key) implements Serializable {

  /** From the widest to the narrowest. */
  public enum Kind {
    CYCLE,
    GROUP,
    AGENCY
  }

  private static final int GROUPS = 10;

  public WindowScope {
    boolean fits =
        switch (kind) {
          case CYCLE -> key == 0;
          case GROUP -> key >= 1 && key <= GROUPS;
          case AGENCY -> key > 0;
        };
    if (!fits) {
      throw new IllegalArgumentException(kind + " " + key);
    }
  }

  public static WindowScope ofCycle() {
    return new WindowScope(Kind.CYCLE, 0);
  }

  /**
   * @param number 1 to 10
   */
  public static WindowScope ofGroup(int number) {
    return new WindowScope(Kind.GROUP, number);
  }

  public static WindowScope ofAgency(Participant agency) {
    return new WindowScope(Kind.AGENCY, agency.id());
  }
}
