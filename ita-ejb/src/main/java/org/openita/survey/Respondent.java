package org.openita.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.common.FieldError;

/** Whoever answers, known for as long as it takes to make a respondent token. */
sealed interface Respondent permits NationalId, Passport {

  /** What the token is made of; different for whoever is somebody else. */
  String distinctive();

  /**
   * @param errors takes what is wrong, by the name of the field; none where somebody is returned
   */
  static Optional<Respondent> of(TypedIdentity typed, List<FieldError> errors) {
    if (typed.passport().isBlank() && typed.country().isBlank()) {
      var id = NationalId.parse(typed.nationalId());
      if (id.isEmpty()) {
        errors.add(FieldError.of("nationalId", "MALFORMED", "field.national-id"));
      }
      return id.map(known -> known);
    }
    return ofPassport(typed, errors);
  }

  private static Optional<Respondent> ofPassport(TypedIdentity typed, List<FieldError> errors) {
    var wrong = new ArrayList<FieldError>();
    if (!typed.nationalId().isBlank()) {
      wrong.add(FieldError.of("nationalId", "NOT_BOTH", "field.id-and-passport"));
    }
    var number = Passport.number(typed.passport());
    if (number.isEmpty()) {
      wrong.add(FieldError.of("passport", "MALFORMED", "field.passport"));
    }
    if (!Passport.isForeign(typed.country())) {
      wrong.add(FieldError.of("passportCountry", "REQUIRED", "field.passport-country"));
    }
    errors.addAll(wrong);
    return wrong.isEmpty()
        ? Optional.of(new Passport(typed.country(), number.orElseThrow()))
        : Optional.empty();
  }
}
