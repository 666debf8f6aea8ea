package org.openita.framework;

import java.text.MessageFormat;
import org.openita.common.Text;

/**
 * What a survey asks before anything else, so that only those answer whom it is for (manual 2563,
 * section 2.1).
 *
 * @param question in which {@code {0}} stands for the fiscal year of the cycle (Buddhist Era),
 *     {@code {1}} for the same in the Common Era, {@code {2}} and {@code {3}} for the years before
 * @param yes of those whom it is for
 * @param ending what whoever says no is told
 */
public record Screening(Text question, Text yes, Text no, Text ending) {

  private static final int BUDDHIST_ERA_LEAD = 543;

  /**
   * The question as it is asked in a cycle.
   *
   * @param year fiscal year, Buddhist Era
   */
  public Text question(int year) {
    return question.map(
        text ->
            MessageFormat.format(
                text,
                Integer.toString(year),
                Integer.toString(year - BUDDHIST_ERA_LEAD),
                Integer.toString(year - 1),
                Integer.toString(year - 1 - BUDDHIST_ERA_LEAD)));
  }
}
