package org.openita.survey;

import java.util.List;

/** In which way a response was collected (manual 2563, section 2.4). Kept apart in all counts. */
public enum Way {
  /** By the address or code that the agency has spread. */
  OWN_CHANNEL(0, CollectionWay.OWN_CHANNEL),
  /** By somebody who found the agency in the search for everybody. */
  PUBLIC_SEARCH(1, CollectionWay.PUBLIC_SEARCH),
  /** By an assessor, from a person of the approved sample list. */
  ASSESSOR_LIST(2, CollectionWay.ASSESSORS),
  /** By an assessor, from a person met on site. */
  ASSESSOR_FIELD(3, CollectionWay.ASSESSORS),
  /** By a person of the approved sample list who got an invitation by e-mail. */
  INVITATION(4, CollectionWay.ASSESSORS);

  /** By their codes. */
  private static final List<Way> ALL = List.of(values());

  private final int code;
  private final CollectionWay collection;

  Way(int code, CollectionWay collection) {
    this.code = code;
    this.collection = collection;
  }

  /** As the database keeps it. */
  public int code() {
    return code;
  }

  /**
   * @throws IllegalArgumentException when no way has the code
   */
  public static Way of(int code) {
    if (code < 0 || code >= ALL.size()) {
      throw new IllegalArgumentException("No way " + code);
    }
    return ALL.get(code);
  }

  /** Among which results count it. */
  public CollectionWay collection() {
    return collection;
  }

  /** Whether an assessor hands over the link, for some hours. */
  public boolean byAssessor() {
    return this == ASSESSOR_LIST || this == ASSESSOR_FIELD;
  }
}
