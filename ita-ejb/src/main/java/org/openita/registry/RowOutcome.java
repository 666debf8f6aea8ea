package org.openita.registry;

import java.util.List;
import java.util.Optional;
import org.openita.common.FieldError;

/**
 * What becomes of one row that is written to the register.
 *
 * @param before the agency as the register has it; absent for a new one
 * @param errors why the row is refused; empty otherwise
 */
public record RowOutcome(AgencyRow row, Optional<AgencyRow> before, List<FieldError> errors) {

  public RowOutcome {
    errors = List.copyOf(errors);
  }

  public boolean refused() {
    return !errors.isEmpty();
  }

  public boolean added() {
    return !refused() && before.isEmpty();
  }

  public boolean unchanged() {
    return !refused() && before.filter(row::equals).isPresent();
  }

  public boolean changed() {
    return !refused() && !added() && !unchanged();
  }
}
