package org.openita.framework;

import java.util.List;
import org.openita.common.Text;

/**
 * A part of an indicator of disclosures.
 *
 * @param number as printed in the manual, for instance {@code 9.1}
 */
public record SubIndicator(String number, Text name, List<DisclosureItem> items) {

  public SubIndicator {
    items = List.copyOf(items);
  }
}
