package org.openita.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.openita.common.Text;

/**
 * The assessment framework of one fiscal year: what is asked, how it counts and how it is rated.
 * Immutable.
 *
 * @param year fiscal year, Buddhist Era
 * @param passScore the score from which an agency passes (manual 2563, section 3.3)
 * @param ratingLevels best first
 * @param sampleRules of the surveys
 * @param trustRules of the surveys
 */
public record Framework(
    int year,
    Text title,
    BigDecimal passScore,
    List<Instrument> instruments,
    List<RatingLevel> ratingLevels,
    Map<InstrumentCode, SampleRule> sampleRules,
    Map<InstrumentCode, TrustRule> trustRules) {

  public Framework {
    instruments = List.copyOf(instruments);
    ratingLevels = List.copyOf(ratingLevels);
    sampleRules = Map.copyOf(sampleRules);
    trustRules = Map.copyOf(trustRules);
  }

  /**
   * @throws IllegalArgumentException when the framework has no such instrument
   */
  public Instrument instrument(InstrumentCode code) {
    return instruments.stream()
        .filter(instrument -> instrument.code() == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(year + " has no " + code));
  }

  /**
   * @throws IllegalArgumentException when nothing is asked of a sample for it
   */
  public SampleRule sampleRule(InstrumentCode code) {
    var rule = sampleRules.get(code);
    if (rule == null) {
      throw new IllegalArgumentException(year + " has no sample for " + code);
    }
    return rule;
  }

  /**
   * @throws IllegalArgumentException when it is no survey
   */
  public TrustRule trustRule(InstrumentCode code) {
    var rule = trustRules.get(code);
    if (rule == null) {
      throw new IllegalArgumentException(year + " has no rule of trust for " + code);
    }
    return rule;
  }
}
