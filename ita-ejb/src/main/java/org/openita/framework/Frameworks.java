package org.openita.framework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.openita.common.Refusal;

/** The frameworks of all years. Anyone may read them. */
@Stateless
public class Frameworks {

  @Inject private FrameworkShelf shelf;

  /**
   * @param year fiscal year, Buddhist Era
   * @throws Refusal {@code NOT_FOUND} when the year has none
   */
  public Framework of(int year) {
    return shelf.framework(year);
  }
}
