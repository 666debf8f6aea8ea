package org.openita.framework;

import java.util.List;
import java.util.Optional;
import org.openita.common.Text;

/**
 * One disclosure that an agency proves on its website.
 *
 * @param code for instance {@code o1}
 * @param group heading under which the manual lists it
 * @param components what must be there for the disclosure to count (manual 2563, section 5)
 */
public record DisclosureItem(
    String code, Text group, Text name, Optional<Text> note, Scale scale, List<Text> components) {

  public DisclosureItem {
    components = List.copyOf(components);
  }
}
