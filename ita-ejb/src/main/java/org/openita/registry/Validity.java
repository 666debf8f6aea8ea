package org.openita.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openita.common.FieldError;

/** Whether an agency can be said to be assessed from one cycle to another. */
@Dependent
class Validity {

  @Inject @Any private Instance<CycleRecords> rooms;

  /** Why not: a period, or records of another room, would lie outside. */
  Optional<FieldError> refuses(AgencyLife life, int first, int last) {
    return life.refusesValidity(first, last).or(() -> recordsOutside(life.agency(), first, last));
  }

  private Optional<FieldError> recordsOutside(Agency agency, int first, int last) {
    boolean shorter = first > agency.validFrom() || last < agency.validTo().orElse(Agency.OPEN_END);
    if (!shorter) {
      return Optional.empty();
    }
    return rooms.stream()
        .flatMapToInt(room -> room.cyclesOf(agency.id()).stream().mapToInt(Integer::intValue))
        .filter(year -> year < first || year > last)
        .mapToObj(year -> recorded(year, year < first ? "validFrom" : "validTo"))
        .findFirst();
  }

  private static FieldError recorded(int year, String field) {
    return FieldError.of(field, "IN_USE", "field.agency-has-records", Integer.toString(year));
  }
}
