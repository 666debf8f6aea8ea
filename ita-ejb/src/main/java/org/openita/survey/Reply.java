package org.openita.survey;

import java.util.Map;
import java.util.Optional;

/**
 * A form as a respondent sent it.
 *
 * @param identity checked, used for the respondent token and forgotten
 * @param answers option values by item code, all items of the survey
 * @param formToken with which the form was shown; absent where cookies are off
 * @param trapped whether a field was filled in that people do not see
 * @param invitation secret of the link by which a person was invited; absent for everybody else
 */
public record Reply(
    TypedIdentity identity,
    Map<String, Integer> answers,
    Optional<String> formToken,
    boolean trapped,
    Optional<String> invitation) {

  /** Of somebody who was not invited. */
  public Reply(
      TypedIdentity identity,
      Map<String, Integer> answers,
      Optional<String> formToken,
      boolean trapped) {
    this(identity, answers, formToken, trapped, Optional.empty());
  }

  /** Never what it holds. */
  @Override
  public String toString() {
    return "Reply";
  }
}
