package org.openita.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.common.FieldError;

/**
 * An agency with its periods, oldest first: they follow each other without a gap, the first begins
 * and the last ends with the agency, and the last holds what the agency holds now.
 */
final class AgencyLife {

  private final Agency agency;
  private final List<AgencyPeriod> periods;
  private final List<AgencyPeriod> begun = new ArrayList<>();

  AgencyLife(Agency agency, List<AgencyPeriod> periods) {
    this.agency = agency;
    this.periods = new ArrayList<>(periods);
  }

  static AgencyLife begin(String code, Particulars particulars, int first, int last) {
    var life = new AgencyLife(new Agency(code, particulars, first, last), List.of());
    life.open(new AgencyPeriod(life.agency, first, last, particulars));
    return life;
  }

  Agency agency() {
    return agency;
  }

  List<AgencyPeriod> periods() {
    return List.copyOf(periods);
  }

  /** Periods that the database does not know yet; they are added after the others have ended. */
  List<AgencyPeriod> begun() {
    return List.copyOf(begun);
  }

  /**
   * Why other particulars cannot hold from a cycle on: the agency has changed later than that, or
   * it has left by then.
   */
  Optional<FieldError> refusesChange(int from) {
    return refusesChange(from, agency.validFrom(), newest().lastYear());
  }

  /** The same, were it assessed from one cycle to another. */
  Optional<FieldError> refusesChange(int from, int first, int last) {
    int began = periods.size() == 1 ? first : newest().fromYear();
    return from < began || from > last
        ? Optional.of(
            FieldError.of(
                "from", "OUT_OF_RANGE", "field.agency-change-from", text(began), text(last)))
        : Optional.empty();
  }

  /** The cycle from which a change may hold that is wanted from a cycle on. */
  int earliestChange(int from) {
    return Math.max(from, newest().fromYear());
  }

  /** Lets other particulars hold from a cycle on; what held before stays with the earlier ones. */
  void become(Particulars particulars, int from) {
    if (particulars.equals(newest().particulars())) {
      return;
    }
    if (refusesChange(from).isPresent()) {
      throw new IllegalArgumentException(agency.code() + " cannot change from " + from);
    }
    if (from == newest().fromYear()) {
      newest().correct(particulars);
    } else {
      int last = newest().lastYear();
      newest().end(from - 1);
      open(new AgencyPeriod(agency, from, last, particulars));
    }
    agency.become(particulars);
  }

  /** Why the agency cannot be assessed from one cycle to another: a period would lie outside. */
  Optional<FieldError> refusesValidity(int first, int last) {
    if (first > periods.get(0).lastYear()) {
      return Optional.of(
          FieldError.of(
              "validFrom",
              "OUT_OF_RANGE",
              "field.agency-valid-from",
              text(periods.get(0).lastYear())));
    }
    if (last < newest().fromYear() || last < first) {
      return Optional.of(
          FieldError.of(
              "validTo",
              "OUT_OF_RANGE",
              "field.agency-valid-to",
              text(Math.max(first, newest().fromYear()))));
    }
    return Optional.empty();
  }

  void hold(int first, int last) {
    if (refusesValidity(first, last).isPresent()) {
      throw new IllegalArgumentException(agency.code() + " " + first + " to " + last);
    }
    periods.get(0).begin(first);
    newest().end(last);
    agency.hold(first, last);
  }

  private AgencyPeriod newest() {
    return periods.get(periods.size() - 1);
  }

  private void open(AgencyPeriod period) {
    periods.add(period);
    begun.add(period);
  }

  /** A year is not written with a thousands separator. */
  private static String text(int year) {
    return year == Agency.OPEN_END ? "–" : Integer.toString(year);
  }
}
