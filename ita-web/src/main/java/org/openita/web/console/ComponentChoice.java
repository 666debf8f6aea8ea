package org.openita.web.console;

import java.util.List;
import java.util.stream.IntStream;
import org.openita.framework.DisclosureItem;

/**
 * A required component of a disclosure item as a form offers it.
 *
 * @param position from 1
 */
public record ComponentChoice(int position, String text) {

  static List<ComponentChoice> of(DisclosureItem item, Ui ui) {
    return IntStream.range(0, item.components().size())
        .mapToObj(at -> new ComponentChoice(at + 1, ui.text(item.components().get(at))))
        .toList();
  }
}
