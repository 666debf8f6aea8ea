package org.openita.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openita.framework.TrustRule;

/** The figures of one way of collection, before what is too small to be told is taken out. */
final class WayFigures {

  private static final int HUNDRED = 100;

  private final Way way;
  private final Map<ResponseFlag, Integer> flags = new EnumMap<>(ResponseFlag.class);
  private final List<Integer> identical = new ArrayList<>();
  private final Map<LocalDate, Integer> days = new TreeMap<>();
  private final Map<AnswerTime, Integer> times = new EnumMap<>(AnswerTime.class);
  private int responses;
  private int excluded;
  private int flagged;

  WayFigures(Way way) {
    this.way = way;
  }

  /**
   * @param bits flags that these responses have, all of them
   */
  void add(int bits, int count, int excludedCount) {
    responses += count;
    excluded += excludedCount;
    flagged += bits == 0 ? 0 : count;
    for (var flag : ResponseFlag.values()) {
      if (flag.isIn(bits)) {
        flags.merge(flag, count, Integer::sum);
      }
    }
  }

  void addTime(AnswerTime time, int count) {
    times.put(time, count);
  }

  void addDay(LocalDate day, int count) {
    days.put(day, count);
  }

  /** A group with the same answers throughout; largest first. */
  void addIdentical(int size) {
    identical.add(size);
  }

  WayReport report(TrustRule rule) {
    int smallest = rule.smallestGroup();
    boolean judged = responses >= Math.max(rule.judgedFrom(), 1);
    var told = new EnumMap<ResponseFlag, MaskedCount>(ResponseFlag.class);
    boolean few = responses < smallest;
    if (!few) {
      flags.forEach((flag, count) -> told.put(flag, MaskedCount.of(count, smallest)));
    }
    var groups = identical.stream().filter(size -> size >= smallest).toList();
    var unusual = new TreeMap<LocalDate, Integer>();
    days.forEach(
        (day, count) -> {
          if (judged && days.size() > 1 && count >= smallest && share(count) >= rule.dayPercent()) {
            unusual.put(day, count);
          }
        });
    int same = groups.stream().mapToInt(Integer::intValue).sum();
    boolean conspicuous =
        judged
            && (share(flagged) >= rule.flaggedPercent()
                || share(same) >= rule.identicalPercent()
                || !unusual.isEmpty());
    return new WayReport(
        way,
        responses,
        MaskedCount.of(excluded, smallest),
        judged,
        conspicuous,
        few ? new MaskedCount(0, true) : MaskedCount.of(flagged, smallest),
        told,
        groups,
        unusual,
        toldTimes(smallest));
  }

  private Map<AnswerTime, Integer> toldTimes(int smallest) {
    var toldTimes = new EnumMap<AnswerTime, Integer>(times);
    toldTimes.keySet().retainAll(ToldGroups.of(times, smallest));
    return toldTimes;
  }

  private double share(int count) {
    return (double) HUNDRED * count / responses;
  }
}
