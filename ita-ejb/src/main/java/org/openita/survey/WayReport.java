package org.openita.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is unusual about the responses that came in one way. It shows numbers of responses and never
 * an answer.
 *
 * @param responses all of them
 * @param excluded those that are left out of the scoring
 * @param judged whether there are enough to call anything unusual
 * @param conspicuous whether a share lies above the threshold of the framework
 * @param flagged with any flag
 * @param flags with each flag
 * @param identical sizes of the groups with the same answers throughout, largest first; groups too
 *     small to be told are missing
 * @param days that brought an unusual share, with their numbers
 * @param times how many took how long, coarsely; classes of which only few are, or by which few
 *     could be worked out, are missing
 */
public record WayReport(
    Way way,
    int responses,
    MaskedCount excluded,
    boolean judged,
    boolean conspicuous,
    MaskedCount flagged,
    Map<ResponseFlag, MaskedCount> flags,
    List<Integer> identical,
    Map<LocalDate, Integer> days,
    Map<AnswerTime, Integer> times) {

  /** Those whose class of time is too small to be told, or must be kept back with such a one. */
  public int otherTimes() {
    return responses - times.values().stream().mapToInt(Integer::intValue).sum();
  }
}
