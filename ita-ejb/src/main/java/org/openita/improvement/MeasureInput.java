package org.openita.improvement;

import java.time.LocalDate;
import java.util.Optional;
import org.openita.common.FieldError;

/**
 * A measure as an agency sets it.
 *
 * @param indicator number of the indicator that it is to raise; absent for a measure of general use
 * @param title 1 to {@value #LONGEST_TITLE} characters
 * @param steps what will be done, 1 to {@value Typed#LONGEST} characters
 * @param startsOn first day
 * @param endsOn last day; not before the first, and at most {@value #MOST_YEARS} years after it
 * @param units who is responsible, 1 to {@value #LONGEST_UNITS} characters
 */
public record MeasureInput(
    Optional<String> indicator,
    String title,
    String steps,
    LocalDate startsOn,
    LocalDate endsOn,
    String units) {

  static final int LONGEST_TITLE = 500;
  static final int LONGEST_UNITS = 1000;
  static final int MOST_YEARS = 3;

  /**
   * @throws org.openita.common.Refusal {@code INVALID_INPUT} with an error per field
   */
  public MeasureInput {
    indicator = indicator.map(String::strip).filter(number -> !number.isEmpty());
    title = Typed.text(title);
    steps = Typed.text(steps);
    units = Typed.text(units);
    var typed = new Typed();
    typed.required("title", title, LONGEST_TITLE);
    typed.required("steps", steps, Typed.LONGEST);
    typed.required("startsOn", startsOn);
    typed.required("endsOn", endsOn);
    typed.required("units", units, LONGEST_UNITS);
    if (startsOn != null && endsOn != null && !isPeriod(startsOn, endsOn)) {
      typed.add(FieldError.of("endsOn", "OUT_OF_RANGE", "field.measure-period", MOST_YEARS));
    }
    typed.refuse();
  }

  private static boolean isPeriod(LocalDate startsOn, LocalDate endsOn) {
    return !endsOn.isBefore(startsOn) && !endsOn.isAfter(startsOn.plusYears(MOST_YEARS));
  }
}
