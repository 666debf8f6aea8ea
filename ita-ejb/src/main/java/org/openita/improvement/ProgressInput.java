package org.openita.improvement;

/**
 * What came of a measure within a period; each 1 to {@value Typed#LONGEST} characters.
 *
 * @param done what was done
 * @param output what it has produced
 * @param outcome what has become better by it
 */
public record ProgressInput(String done, String output, String outcome) {

  /**
   * @throws org.openita.common.Refusal {@code INVALID_INPUT} with an error per field
   */
  public ProgressInput {
    done = Typed.text(done);
    output = Typed.text(output);
    outcome = Typed.text(outcome);
    var typed = new Typed();
    typed.required("done", done, Typed.LONGEST);
    typed.required("output", output, Typed.LONGEST);
    typed.required("outcome", outcome, Typed.LONGEST);
    typed.refuse();
  }
}
