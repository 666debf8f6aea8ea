package org.openita.stakeholder;

import java.util.Optional;
import org.openita.registry.ThaiText;

/**
 * Which entries of a sample list are wanted.
 *
 * @param kind absent for all
 * @param text a whole name, phone number or mail address: what is sealed cannot be searched by
 *     parts; empty for all
 */
public record SampleFilter(Optional<SampleKind> kind, String text) {

  public static final SampleFilter ALL = new SampleFilter(Optional.empty(), "");

  public SampleFilter {
    text = ThaiText.tidy(text);
  }
}
