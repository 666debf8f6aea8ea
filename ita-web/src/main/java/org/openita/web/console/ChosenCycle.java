package org.openita.web.console;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;

/** The cycle that an operator has turned to instead of the one that is on. */
@SessionScoped
public class ChosenCycle implements Serializable {

  private static final long serialVersionUID = 1L;

  private Integer year;

  /** Fiscal year, Buddhist Era; absent while nothing was chosen. */
  public Optional<Integer> year() {
    return Optional.ofNullable(year);
  }

  public void choose(int chosen) {
    year = chosen;
  }
}
