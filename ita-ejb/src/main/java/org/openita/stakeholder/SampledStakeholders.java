package org.openita.stakeholder;

import java.util.List;
import java.util.Optional;

/**
 * What an agency says of the people outside, with its sample list.
 *
 * @param sample in the order in which it came; absent for whoever may not know the people on it,
 *     and once it has been purged
 */
public record SampledStakeholders(
    ExternalStakeholders external, Optional<List<SampleEntry>> sample) {

  public SampledStakeholders {
    sample = sample.map(List::copyOf);
  }
}
