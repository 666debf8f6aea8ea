package org.openita.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.common.Text;

/**
 * One of the three instruments with its indicators.
 *
 * @param weight per cent of the total score
 * @param screening what a survey asks first; absent where it is for everybody
 * @param meanOf how the responses to a survey make the scores of its items
 */
public record Instrument(
    InstrumentCode code,
    Text name,
    BigDecimal weight,
    List<Indicator> indicators,
    Optional<Screening> screening,
    MeanOf meanOf) {

  public Instrument {
    indicators = List.copyOf(indicators);
  }

  /** One for everybody, all of whom count alike. */
  public Instrument(InstrumentCode code, Text name, BigDecimal weight, List<Indicator> indicators) {
    this(code, name, weight, indicators, Optional.empty(), MeanOf.RESPONSES);
  }

  /** All questions in their order; none for an instrument of disclosures. */
  public List<Question> questions() {
    return indicators.stream().flatMap(indicator -> indicator.questions().stream()).toList();
  }

  /** All items in the order in which a response keeps their answers. */
  public List<Question.Item> items() {
    return questions().stream().flatMap(question -> question.items().stream()).toList();
  }

  /** All disclosure items in their order; none for a survey. */
  public List<DisclosureItem> disclosureItems() {
    return indicators.stream()
        .flatMap(indicator -> indicator.subIndicators().stream())
        .flatMap(part -> part.items().stream())
        .toList();
  }
}
