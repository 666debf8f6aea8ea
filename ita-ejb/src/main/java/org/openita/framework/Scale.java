package org.openita.framework;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.common.Text;

/**
 * The options from which an item is answered, in the order in which they are shown.
 *
 * @param code stable name within the framework, for instance {@code LEVEL4}
 */
public record Scale(String code, List<Option> options) {

  /**
   * One option.
   *
   * @param value what is stored for it, 0 to 254
   * @param score 0 to 100, where more of the asked is good
   * @param reversedScore 0 to 100, where more of the asked is bad
   */
  public record Option(int value, Text label, BigDecimal score, BigDecimal reversedScore) {

    /** The score towards the good end (manual 2563, section 3.1). */
    public BigDecimal score(boolean positive) {
      return positive ? score : reversedScore;
    }
  }

  public Scale {
    options = List.copyOf(options);
  }

  public Optional<Option> option(int value) {
    return options.stream().filter(option -> option.value() == value).findFirst();
  }

  /**
   * The option that so many of what is asked earn: the best whose score the share reaches. On a
   * scale of 0 and 100 everything is needed; a scale with steps between rewards a part.
   *
   * @param found 0 to {@code all}
   * @param all how many are asked; where none is, 0 of 0 reach nothing
   */
  public Option reached(int found, int all) {
    var share = BigDecimal.valueOf(100L * found);
    return options.stream()
        .filter(option -> option.score().multiply(BigDecimal.valueOf(all)).compareTo(share) <= 0)
        .filter(option -> found > 0 || option.score().signum() == 0)
        .max(Comparator.comparing(Option::score))
        .orElseThrow();
  }
}
