package org.openita.improvement;

/**
 * What an agency makes of its result as a whole.
 *
 * @param analysis 1 to {@value Typed#LONGEST} characters
 * @param followUp how often the measures will be followed up
 */
public record OutlineInput(String analysis, FollowUp followUp) {

  /**
   * @throws org.openita.common.Refusal {@code INVALID_INPUT} with an error per field
   */
  public OutlineInput {
    analysis = Typed.text(analysis);
    var typed = new Typed();
    typed.required("analysis", analysis, Typed.LONGEST);
    typed.required("followUp", followUp);
    typed.refuse();
  }
}
